import type { Translated } from '../../messages.ts';
import type en from '../en/drop.ts';

const drop: Translated<typeof en> = {
  'drop.hint': 'Suelte para abrir',
  'drop.leftOut':
    'Los archivos se abren de uno en uno, aquí {name}. {count, plural, one {El otro archivo se ha omitido.} many {Los otros # de archivos se han omitido.} other {Los otros # archivos se han omitido.}}',
  'drop.later': '{name} está abierto y estará junto al mapa cuando termine la presentación.',
  'drop.pick': 'Volver a abrir una vista',
  'drop.pick.about':
    'Una imagen creada aquí lleva consigo su vista. Elija una, o suéltela en el mapa, y la vista será la misma.',
  'drop.pick.button': 'Elegir una imagen…',
  'drop.opened': 'Se ha abierto la vista de {name}.',
  'drop.chapter': 'La imagen se hizo de «{chapter}», un capítulo de la presentación «{title}».',
  'drop.presentFrom': 'Presentar desde aquí',
  'drop.failed': '{name} no abrió ninguna vista.',
  'drop.failure.too-large': 'Pesa más de {limit} MB, más que cualquier imagen creada aquí.',
  'drop.failure.unreadable': 'El navegador no pudo leerla: quizá se movió. Elíjala de nuevo.',
  'drop.failure.no-picture': 'No es una imagen PNG ni SVG. Elija una creada aquí.',
  'drop.failure.damaged': 'La imagen está cortada o dañada. Pida que se la envíen de nuevo.',
  'drop.failure.nothing-carried':
    'No lleva ninguna vista: se hizo en otro lugar, o algún programa por el camino se la quitó. Tome el archivo tal como se creó.',
  'drop.failure.not-understood':
    'Lo que lleva no es una vista de este atlas. Tome el archivo tal como se creó.',
  'drop.failure.newer':
    'La creó una versión posterior del atlas. Vuelva a cargar esta página e inténtelo otra vez.',
};

export default drop;
