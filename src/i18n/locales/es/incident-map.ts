import type { Translated } from '../../messages.ts';
import type en from '../en/incident-map.ts';

const incidentMap: Translated<typeof en> = {
  'incidentMap.title': 'Mostrar en el mapa como',
  'incidentMap.points': 'Puntos',
  'incidentMap.density': 'Densidad',
  'incidentMap.hexagons': 'Hexágonos',
  'incidentMap.legs': 'A lo largo de los tramos',
  'incidentMap.difference': 'Diferencia entre tramos',
  'incidentMap.clusters': 'Agrupaciones fuera de la red',
  'incidentMap.about.points': 'Registros en su lugar: {count, number}; {unplaced} sin lugar.',
  'incidentMap.about.density':
    'Cuántos registros hay en 1000 km², suavizado: cada uno se reparte sobre unos {km} a su alrededor. Lo que es menos denso que la primera clase se deja en blanco.',
  'incidentMap.about.density.measured':
    'Cantidades en 1000 km², suavizadas: cada una se reparte sobre unos {km} a su alrededor. Los valores por debajo de la primera clase se dejan en blanco.',
  'incidentMap.about.hexagons':
    '{count, plural, one {# registro} many {# de registros} other {# registros}} en hexágonos de {area} cada uno, que se reducen al acercar; {unplaced} sin lugar.',
  'incidentMap.about.hexagons.measured':
    '{sum} en hexágonos de {area} cada uno, que se reducen al acercar; {unplaced} sin lugar.',
  'incidentMap.counting': 'Contando…',
  'incidentMap.legend': 'Leyenda de los registros en el mapa',
  'incidentMap.noMarket': 'De ningún mercado',
  'incidentMap.class.one': '{from}',
  'incidentMap.class.between': 'de {from} a {to}',
  'incidentMap.class.more': '{from} y más',
  'incidentMap.perArea': '{class} en 1000 km²',
  'incidentMap.hexagonTable': 'Hexágonos en forma de tabla',
  'incidentMap.column.middle': 'Centro del hexágono',
  'incidentMap.column.records': 'Registros',
  'incidentMap.place': '{lat}° N, {lng}° E',
  'incidentMap.about.legs':
    '{count, plural, one {# registro está} many {# de registros están} other {# registros están}} a menos de {km} de un tramo. Las franjas junto a un tramo son tan anchas como registros hay a ese lado, mirando en su sentido; el número es de ambos. Pulse un número, o un tramo en la tabla, para ver solo sus registros.',
  'incidentMap.about.legs.measured':
    '{sum} a menos de {km} de un tramo. Ancho de la franja: cantidad a ese lado. Número: ambos lados.',
  'incidentMap.strip':
    '{count, plural, one {# registro} many {# de registros} other {# registros}} a un lado',
  'incidentMap.strip.measured': '{sum} a un lado',
  'incidentMap.offCorridor': 'A más de {km} de cualquier tramo',
  'incidentMap.unplaced': 'Sin lugar',
  'incidentMap.legTable': 'Tramos en forma de tabla',
  'incidentMap.column.leg': 'Tramo',
  'incidentMap.column.left': 'Izquierda',
  'incidentMap.column.on': 'Sobre la línea',
  'incidentMap.column.right': 'Derecha',
  'incidentMap.column.all': 'Todos',
  'incidentMap.chooseLeg': 'Solo los registros en {leg}',
  'incidentMap.own.alone': 'Sus registros se cuentan por tramos de «{name}», no del atlas.',
  'incidentMap.own.added': 'Sus registros se cuentan en el tramo más cercano, del atlas o de «{name}».',
  'incidentMap.own.failed': 'No se pudieron contar sus registros por tramos de «{name}».',
  'incidentMap.own.section': '{name} (su red)',
  'incidentMap.splitView.hexagons': 'Registros en hexágonos de {area} cada uno, que se reducen al acercar.',
  'incidentMap.splitView.legs':
    'Registros a menos de {km} de un tramo. Las franjas a su lado son tan anchas como registros hay a ese lado, mirando en su sentido, e igual de anchas en ambas mitades para el mismo número; el número es de ambos lados.',
  'incidentMap.splitView.atLegs': 'A menos de {km} de un tramo',
  'incidentMap.splitView.sides': 'izquierda {left}, sobre la línea {on}, derecha {right}',
  'incidentMap.here': 'Registro {number} de {count} aquí',
  'incidentMap.here.before': 'Anterior',
  'incidentMap.here.next': 'Siguiente',
  'incidentMap.goTo': 'Mostrar {place} en el mapa',
};

export default incidentMap;
