import type { Translated } from '../../messages.ts';
import type en from '../en/jottings.ts';

const jottings: Translated<typeof en> = {
  'jottings.title': 'Sus notas',
  'jottings.private':
    'Solo para usted: no están en ningún enlace, imagen, presentación ni página para otros.',
  'jottings.unkept': 'No se guardan en este navegador: sus notas terminan con la página.',
  'jottings.text': 'Nota',
  'jottings.room':
    '{count, plural, one {Cabe # carácter más.} many {Caben # caracteres más.} other {Caben # caracteres más.}}',
  'jottings.full': 'Una nota no admite más de {count} caracteres. Escriba el resto en otra.',
  'jottings.tooMany': 'No se pueden guardar más de {count} notas. Borre antes algunas.',
  'jottings.half': 'A medio escribir y sin guardar.',
  'jottings.save': 'Guardar la nota',
  'jottings.discard': 'Descartar',
  'jottings.change': 'Cambiar',
  'jottings.remove': 'Borrar',
  'jottings.made': 'Escrita: {time}',
  'jottings.changed': 'Escrita: {made}, cambiada: {changed}',
  'jottings.saved': 'La nota está guardada.',
  'jottings.removed': 'La nota está borrada. Se puede deshacer.',
  'jottings.discarded': 'Lo que estaba a medio escribir se ha descartado.',
  'jottings.all': 'Todas sus notas',
  'jottings.none':
    'Aún no ha escrito ninguna. Escríbala aquí, en un objeto, junto a un pasaje del informe o en un lugar del mapa.',
  'jottings.search': 'Buscar',
  'jottings.found': '{count, plural, =0 {Ninguna nota} one {# nota} many {# notas} other {# notas}} de {all}',
  'jottings.order': 'Orden',
  'jottings.order.changed': 'Últimos cambios primero',
  'jottings.order.made': 'Las más antiguas primero',
  'jottings.order.tie': 'Por aquello de lo que tratan',
  'jottings.of.work': 'Sobre el trabajo en su conjunto',
  'jottings.write.work': 'Sobre el trabajo en su conjunto…',
  'jottings.of.place': 'Lugar en {position}',
  'jottings.of.gone': 'Aquello de lo que hablaba no está en esta edición: {id}',
  'jottings.go': 'Mostrar: {name}',
  'jottings.onMap': 'Marcarlas en el mapa',
  'jottings.placed': 'Nota en un lugar del mapa…',
  'jottings.place.region': 'Lugar de una nota en el mapa',
  'jottings.place.hint':
    'Pulse el mapa donde corresponde la nota. Con el teclado: las flechas mueven la cruz, con Mayús en pasos pequeños; Intro pone ahí la nota, Escape desiste.',
  'jottings.place.put': 'Ponerla en la cruz',
  'jottings.place.giveUp': 'Desistir',
  'jottings.mark': '{count, plural, one {Su nota} many {# notas suyas} other {# notas suyas}}: {name}',
  'jottings.close': 'Cerrar',
  'jottings.file': 'Como archivo',
  'jottings.file.csv': 'Guardar como tabla (CSV)',
  'jottings.file.geojson': 'Guardar como GeoJSON',
  'jottings.file.open': 'Tomar notas de un archivo…',
  'jottings.file.about':
    'Quien reciba un archivo así puede leer sus notas. Las que están a medio escribir no figuran en él.',
  'jottings.file.name': 'notas',
  'jottings.file.taken':
    '{count, plural, =0 {Todas las notas de «{name}» están ya aquí.} one {# nota de «{name}» es nueva o se cambió más tarde, y se ha tomado.} many {# notas de «{name}» son nuevas o se cambiaron más tarde, y se han tomado.} other {# notas de «{name}» son nuevas o se cambiaron más tarde, y se han tomado.}}',
  'jottings.file.unreadable':
    'El navegador no puede leer «{name}». Compruebe si sigue ahí y elíjalo de nuevo.',
  'jottings.file.too-large': '«{name}» es demasiado grande para un archivo de notas. No se ha tomado nada.',
  'jottings.file.none':
    '«{name}» no es una tabla ni un GeoJSON de notas como se guardan aquí. No se ha tomado nada.',
  'jottings.file.not-json':
    '«{name}» no es GeoJSON: no se puede leer la línea {line}, columna {column}. No se ha tomado nada.',
  'jottings.file.record': 'La nota {number} de «{name}» no es como se guardan aquí. No se ha tomado nada.',
  'jottings.onPaper': 'Con sus notas en papel',
};

export default jottings;
