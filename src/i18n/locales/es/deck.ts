import type { Translated } from '../../messages.ts';
import type en from '../en/deck.ts';

const deck: Translated<typeof en> = {
  'deck.place': '{number} de {count}',
  'deck.sources': 'Se basa en',
  'deck.figure': 'Cifra clave',
  'deck.text': 'Texto',
  'deck.notes': 'Notas, edición y fecha',
  'deck.panel': 'Fondo del texto',
  'deck.colophon': 'Encrucijadas, edición {edition} · diapositivas creadas el {date}',
  'deck.map': 'Mapa: {title}',
  'deck.map.about': 'Mapa del capítulo «{title}». Muestra {shown}.',
  'deck.map.plain': 'Mapa del capítulo «{title}».',
  'deck.ground': 'Fondo',
  'deck.sea': 'Mar',
  'deck.land': 'Tierra',
  'deck.areas': 'Áreas',
  'deck.water': 'Aguas y fronteras',
  'deck.rivers': 'Ríos',
  'deck.lakes': 'Lagos',
  'deck.coast': 'Costa',
  'deck.boundaries': 'Fronteras',
  'deck.bands': 'Bandas',
  'deck.band': 'Banda: {name}',
  'deck.routes': 'Rutas',
  'deck.route': 'Ruta: {name}',
  'deck.feeders': 'Líneas de ninguna ruta con nombre',
  'deck.line': '{route}: {name}',
  'deck.casings': 'Bordes de las líneas',
  'deck.casing': 'Borde: {name}',
  'deck.direction': 'Sentido: {name}',
  'deck.towns': 'Ciudades',
  'deck.symbols': 'Símbolos',
  'deck.names': 'Nombres',
  'deck.callout': 'Rótulo: {name}',
  'deck.rest': 'El resto del texto:',
  'deck.goesOn': 'Continúa en las notas de esta diapositiva.',
  'deck.unseen': 'No se ve en el mapa:',
  'deck.full': 'Fuentes completas:',
  'deck.cover.about':
    '{chapters, plural, one {# capítulo} many {# de capítulos} other {# capítulos}}, {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}',
  'deck.cover.sources':
    '{count, plural, one {# fuente, numerada en cada diapositiva y completa} many {# de fuentes, numeradas en cada diapositiva y completas} other {# fuentes, numeradas en cada diapositiva y completas}} en sus notas',
  'deck.cover.contents': 'Contenido',
  'deck.cover.more':
    '{count, plural, one {# capítulo más, indicado en las notas} many {# de capítulos más, indicados en las notas} other {# capítulos más, indicados en las notas}}',
  'deck.cover.rest': 'El resto del contenido:',
};

export default deck;
