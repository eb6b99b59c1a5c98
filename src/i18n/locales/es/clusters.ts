import type { Translated } from '../../messages.ts';
import type en from '../en/clusters.ts';

const clusters: Translated<typeof en> = {
  'clusters.about':
    '{count, plural, one {# registro está} many {# de registros están} other {# registros están}} a más de {km} de cualquier tramo: {inside} en {clusters, plural, one {# agrupación} many {# de agrupaciones} other {# agrupaciones}}, {alone} en ninguna.',
  'clusters.candidate':
    'Cada una es candidata a tramo, según sus propios registros y no según el atlas. Que los registros estén muy juntos indica dónde se hicieron, y puede tratarse tanto de un lugar de controles como de un camino.',
  'clusters.within': 'Cerca entre sí a menos de, km',
  'clusters.least': 'Al menos este número de registros',
  'clusters.looking': 'Buscando agrupaciones…',
  'clusters.failed':
    'No se pudieron encontrar las agrupaciones. Cambie la distancia o los filtros para intentarlo de nuevo.',
  'clusters.none': 'No hay registros tan juntos ahí.',
  'clusters.outline': 'Candidata: la zona en torno a los registros de una agrupación, con su total',
  'clusters.record': 'Un registro a más de {km} de cualquier tramo',
  'clusters.table': 'Agrupaciones en forma de tabla',
  'clusters.column.place': 'Dónde',
  'clusters.column.records': 'Registros',
  'clusters.column.span': 'Desde – hasta',
  'clusters.column.size': 'Máximo desde el centro',
  'clusters.place': '{km} {direction} de {node}',
  'clusters.here': 'alrededor de {node}',
  'clusters.goTo': 'Mostrar en el mapa: {place}',
  'clusters.gone': 'El mapa muestra la agrupación {place}.',
  'clusters.undated': 'sin fechas',
  'clusters.dates': '{from} – {to}',
  'clusters.direction.n': 'al norte',
  'clusters.direction.ne': 'al nordeste',
  'clusters.direction.e': 'al este',
  'clusters.direction.se': 'al sudeste',
  'clusters.direction.s': 'al sur',
  'clusters.direction.sw': 'al sudoeste',
  'clusters.direction.w': 'al oeste',
  'clusters.direction.nw': 'al noroeste',
  'clusters.method':
    'Método: DBSCAN (Ester y otros, 1996) sobre distancias de círculo máximo en la esfera media, hasta un 0,5 % de diferencia con el elipsoide. Un registro que tiene dentro de la distancia al menos ese número de registros, incluido él mismo, es un núcleo; los núcleos cercanos entre sí forman una agrupación, y los demás registros próximos a un núcleo pertenecen al más cercano. Los mismos registros dan las mismas agrupaciones. La zona es la convexa más pequeña, con un margen alrededor.',
};

export default clusters;
