import type { Translated } from '../../messages.ts';
import type en from '../en/hand-over.ts';

const handOver: Translated<typeof en> = {
  'handOver.title': 'Entregar incidentes',
  'handOver.lede':
    'Un archivo con los registros que usted elija. Se hace en este navegador y se guarda en este dispositivo: no se envía nada a ninguna parte.',
  'handOver.set': 'Registros de',
  'handOver.format': 'Formato',
  'handOver.rows': 'Qué registros',
  'handOver.rows.all': 'Todos: {count}',
  'handOver.rows.passing': 'Los que pasan los filtros: {count}',
  'handOver.rows.picked': 'Los seleccionados en la tabla: {count}',
  'handOver.position': 'Posiciones',
  'handOver.position.exact': 'tal como son',
  'handOver.position.cell': 'centro de una celda de {side} km',
  'handOver.position.jurisdiction': 'solo la jurisdicción',
  'handOver.position.none': 'omitidas',
  'handOver.date': 'Fechas',
  'handOver.date.exact': 'tal como son',
  'handOver.date.month': 'solo mes y año',
  'handOver.date.year': 'solo el año',
  'handOver.date.none': 'omitidas',
  'handOver.coarse':
    'Todas las celdas tienen la misma superficie. Los registros se mezclan y se numeran de nuevo, los textos libres se omiten a menos que usted los añada, y queda vacía toda casilla del archivo que dé una fecha o posición con más exactitud. Las palabras que añada aún pueden revelar más: lea la vista previa.',
  'handOver.columns': 'Columnas',
  'handOver.quantity': 'Cantidad y unidad',
  'handOver.grades': 'Con sus valoraciones',
  'handOver.tags': 'Con la jurisdicción y el tramo, paso, puerto y frontera más cercanos',
  'handOver.tags.coarse': 'Con la jurisdicción',
  'handOver.tags.waiting': 'Todavía se está calculando dónde están los registros.',
  'handOver.handling': 'Marca de difusión',
  'handOver.preview': 'Lo que se entrega',
  'handOver.preview.records': 'Registros: {count}, de ellos {placed} con posición y {dated} con fecha.',
  'handOver.preview.shared':
    'Lugares: {cells}; el menor número de registros que comparten uno: {least}. Registros que comparten su lugar con menos de otros cuatro: {few}.',
  'handOver.preview.emptied':
    'Casillas que quedan vacías porque dan una fecha o posición con más exactitud: {cells}; registros examinados: {rows}.',
  'handOver.preview.size': 'El archivo ocupará unos {size}.',
  'handOver.preview.none': 'No se ha elegido ningún registro.',
  'handOver.preview.making': 'Calculando…',
  'handOver.save': 'Guardar el archivo',
  'handOver.stop': 'Detener',
  'handOver.saveAbout': 'Guardar lo que se dice de él (TXT)',
  'handOver.about.beside': 'CSV no tiene lugar para la marca de difusión y los filtros: guárdelos aparte.',
  'handOver.working': 'Escribiendo: {percent}',
  'handOver.done': 'Guardado: {file}, {size}.',
  'handOver.stopped': 'Detenido. No se guardó nada.',
  'handOver.failed': 'No se pudo hacer el archivo.',
  'handOver.failed.too-many-rows': 'Este formato no admite tantos registros. Elija menos u otro formato.',
  'handOver.failed.too-many-columns': 'Este formato no admite tantas columnas. Elija menos u otro formato.',
  'handOver.failed.text-too-long':
    'Un texto es más largo de lo que admite una casilla de este formato. Omita su columna o elija otro formato.',
  'handOver.failed.too-large':
    'El archivo sería mayor de lo que permite este formato. Elija menos registros u otro formato.',
  'handOver.about.filters': 'Filtros',
  'handOver.about.exactness': 'Exactitud',
  'handOver.about.made': 'Hecho',
  'handOver.about.madeBy': 'con Crossroads, {date}',
  'handOver.about.noFilters': 'ninguno',
  'handOver.filter.period': 'Período',
  'handOver.filter.weekday': 'Mes y día de la semana',
  'handOver.filter.text': 'Texto',
  'handOver.filter.inside': 'Dentro de las áreas',
  'handOver.filter.outside': 'Fuera de las áreas',
  'handOver.fileName': 'incidentes',
};

export default handOver;
