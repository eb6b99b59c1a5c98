import type { Translated } from '../../messages.ts';
import type en from '../en/planner-notes.ts';

const plannerNotes: Translated<typeof en> = {
  'plannerNotes.title': 'Sus notas',
  'plannerNotes.private':
    'Solo para usted: no están en ningún enlace, imagen, presentación ni página para otros.',
  'plannerNotes.unkept': 'No se guardan en este navegador: sus notas terminan con la página.',
  'plannerNotes.text': 'Nota',
  'plannerNotes.room':
    '{count, plural, one {Cabe # carácter más.} many {Caben # caracteres más.} other {Caben # caracteres más.}}',
  'plannerNotes.full': 'Una nota no admite más de {count} caracteres. Escriba el resto en otra.',
  'plannerNotes.tooMany': 'No se pueden guardar más de {count} notas. Borre antes algunas.',
  'plannerNotes.half': 'A medio escribir y sin guardar.',
  'plannerNotes.save': 'Guardar la nota',
  'plannerNotes.discard': 'Descartar',
  'plannerNotes.change': 'Cambiar',
  'plannerNotes.remove': 'Borrar',
  'plannerNotes.made': 'Escrita: {time}',
  'plannerNotes.changed': 'Escrita: {made}, cambiada: {changed}',
  'plannerNotes.saved': 'La nota está guardada.',
  'plannerNotes.removed': 'La nota está borrada. Se puede deshacer.',
  'plannerNotes.discarded': 'Lo que estaba a medio escribir se ha descartado.',
  'plannerNotes.all': 'Todas sus notas',
  'plannerNotes.none':
    'Aún no ha escrito ninguna. Escríbala aquí, en un objeto, junto a un pasaje del informe o en un lugar del mapa.',
  'plannerNotes.search': 'Buscar',
  'plannerNotes.found':
    '{count, plural, =0 {Ninguna nota} one {# nota} many {# notas} other {# notas}} de {all}',
  'plannerNotes.order': 'Orden',
  'plannerNotes.order.changed': 'Últimos cambios primero',
  'plannerNotes.order.made': 'Las más antiguas primero',
  'plannerNotes.order.tie': 'Por aquello de lo que tratan',
  'plannerNotes.of.work': 'Sobre el trabajo en su conjunto',
  'plannerNotes.write.work': 'Sobre el trabajo en su conjunto…',
  'plannerNotes.of.place': 'Lugar en {position}',
  'plannerNotes.of.gone': 'Aquello de lo que hablaba no está en esta edición: {id}',
  'plannerNotes.go': 'Mostrar: {name}',
  'plannerNotes.onMap': 'Marcarlas en el mapa',
  'plannerNotes.placed': 'Nota en un lugar del mapa…',
  'plannerNotes.place.region': 'Lugar de una nota en el mapa',
  'plannerNotes.place.hint':
    'Pulse el mapa donde corresponde la nota. Con el teclado: las flechas mueven la cruz, con Mayús en pasos pequeños; Intro pone ahí la nota, Escape desiste.',
  'plannerNotes.place.put': 'Ponerla en la cruz',
  'plannerNotes.mark': '{count, plural, one {Su nota} many {# notas suyas} other {# notas suyas}}: {name}',
  'plannerNotes.file': 'Como archivo',
  'plannerNotes.file.csv': 'Guardar como tabla (CSV)',
  'plannerNotes.file.geojson': 'Guardar como GeoJSON',
  'plannerNotes.file.open': 'Tomar notas de un archivo…',
  'plannerNotes.file.about':
    'Quien reciba un archivo así puede leer sus notas. Las que están a medio escribir no figuran en él.',
  'plannerNotes.file.name': 'notas',
  'plannerNotes.file.taken':
    '{count, plural, =0 {Todas las notas de «{name}» están ya aquí.} one {# nota de «{name}» es nueva o se cambió más tarde, y se ha tomado.} many {# notas de «{name}» son nuevas o se cambiaron más tarde, y se han tomado.} other {# notas de «{name}» son nuevas o se cambiaron más tarde, y se han tomado.}}',
  'plannerNotes.file.unreadable':
    'El navegador no puede leer «{name}». Compruebe si sigue ahí y elíjalo de nuevo.',
  'plannerNotes.file.too-large':
    '«{name}» es demasiado grande para un archivo de notas. No se ha tomado nada.',
  'plannerNotes.file.none':
    '«{name}» no es una tabla ni un GeoJSON de notas como se guardan aquí. No se ha tomado nada.',
  'plannerNotes.file.not-json':
    '«{name}» no es GeoJSON: no se puede leer la línea {line}, columna {column}. No se ha tomado nada.',
  'plannerNotes.file.record':
    'La nota {number} de «{name}» no es como se guardan aquí. No se ha tomado nada.',
  'plannerNotes.onPaper': 'Con sus notas en papel',
};

export default plannerNotes;
