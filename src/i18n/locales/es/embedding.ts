import type { Translated } from '../../messages.ts';
import type en from '../en/embedding.ts';

const embedding: Translated<typeof en> = {
  'embedding.of': 'parte {number} de {count}',
  'embedding.map': 'Mapa: {title}',
  'embedding.previous': 'Atrás: {title}',
  'embedding.next': 'Siguiente: {title}',
  'embedding.contents': 'Todas las partes',
  'embedding.inEnglish': 'Este texto está en inglés: aún no hay traducción.',
  'embedding.unread': 'El texto de esta página aún no lo ha leído una persona de lengua materna española.',
  'embedding.legend': 'Leyenda',
  'embedding.description': 'Qué muestra el mapa',
  'embedding.table': 'El mapa en forma de tabla',
  'embedding.sources': 'Fuentes',
  'embedding.source': 'Fuente {number}',
  'embedding.edition': 'Encrucijadas, edición {edition}, del {date}.',
  'embedding.open': 'Abrir en el atlas',
  'embedding.fault': 'Esta página no se puede mostrar',
  'embedding.refused':
    'A esta distancia el mapa mostraría los desplazamientos de personas como flechas amontonadas: así no se muestra en otros sitios. Una vista más cercana sí.',
  'embedding.list': 'Todas las páginas para otros sitios',
  'embedding.changed': 'Ha cambiado desde que se creó esta página:',
  'embedding.current': 'Ver la página actual',
  'embedding.route':
    '{route}: {count, plural, one {# tramo} many {# de tramos} other {# tramos}} a la vista, {length} en total; extremos: {places}.',
  'embedding.feeders':
    'Tramos de ninguna ruta con nombre: {count, number}, {length} en total; extremos: {places}.',
  'embedding.markets': 'Lo que circula por ellos: {markets}.',
  'embedding.evidence':
    'De {count, plural, one {# tramo} many {# de tramos} other {# tramos}} a la vista: {brief, number} {brief, plural, one {nombrado} many {nombrados} other {nombrados}} por el informe, {literature, number} según otras fuentes, {reference, number} de datos de referencia y {illustrative, number} de trazado ilustrativo.',
  'embedding.ports': 'Puertos a la vista: {ports}.',
  'embedding.crossings': 'Pasos fronterizos a la vista: {crossings}.',
  'embedding.places': 'Lugares, instituciones, casos y eventos a la vista: {places}.',
  'embedding.band': '{route}: una banda, tal como lo cuenta el informe: una dirección, no un trayecto.',
  'embedding.nothing':
    'En esta vista no se dibuja ninguna ruta, puerto ni lugar: muestra las jurisdicciones y sus fronteras.',
  'embedding.column.name': 'Nombre',
  'embedding.column.kind': 'Tipo',
  'embedding.column.markets': 'Mercados, y en qué sentido',
  'embedding.column.evidence': 'Cómo lo sabemos',
  'embedding.column.sources': 'Fuentes',
  'embedding.forward': '{market}: de {from} a {to}',
  'embedding.border': 'frontera ({border})',
  'embedding.more': '{list} y {count, number} más',
  'embedding.walk': 'Recorrer la red',
  'embedding.walk.table': 'La tabla dice lo mismo, tramo por tramo.',
  'embedding.walk.start': 'Punto de partida',
  'embedding.walk.here': 'Lugar actual: {place}',
  'embedding.walk.legs':
    '{count, plural, one {# tramo sigue adelante} many {# de tramos siguen adelante} other {# tramos siguen adelante}}',
  'embedding.walk.onward': 'desde aquí: {markets}',
  'embedding.walk.towards': 'hacia aquí: {markets}',
  'embedding.sort.up': 'Ordenado: {column}, ascendente',
  'embedding.sort.down': 'Ordenado: {column}, descendente',
  'embedding.sort.first': 'De nuevo en el orden inicial',
  'embedding.chosen': 'Elegido: {name}',
  'embedding.csv': 'Guardar la tabla (CSV)',
  'embedding.geojson': 'Guardar lo que muestra el mapa (GeoJSON)',
  'embedding.live.open': 'Explorar el mapa',
  'embedding.live.failed': 'El mapa interactivo no se puede mostrar aquí. La imagen permanece.',
  'embedding.live.in': 'Acercar',
  'embedding.live.out': 'Alejar',
  'embedding.live.home': 'Volver a la vista completa',
  'embedding.live.close': 'Cerrar el mapa interactivo',
  'embedding.live.wheel': 'Mantenga pulsada {key} y desplácese para ampliar el mapa',
  'embedding.live.touch': 'Mueva el mapa con dos dedos',
  'embedding.live.keys':
    'Las flechas mueven el mapa, más y menos lo amplían y reducen, Enter dice qué hay en el centro, Escape lo cierra.',
  'embedding.live.nothing': 'No hay nada dibujado en el centro del mapa.',
};

export default embedding;
