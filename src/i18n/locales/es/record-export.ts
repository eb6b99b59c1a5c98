import type { Translated } from '../../messages.ts';
import type en from '../en/record-export.ts';

const recordExport: Translated<typeof en> = {
  'recordExport.title': 'Entregar incidentes',
  'recordExport.intro':
    'Un archivo con los registros que usted elija. Se hace en este navegador y se guarda en este dispositivo: no se envía nada a ninguna parte.',
  'recordExport.set': 'Registros de',
  'recordExport.rows': 'Qué registros',
  'recordExport.rows.all': 'Todos: {count}',
  'recordExport.rows.passing': 'Los que pasan los filtros: {count}',
  'recordExport.rows.picked': 'Los seleccionados en la tabla: {count}',
  'recordExport.position': 'Posiciones',
  'recordExport.position.exact': 'tal como son',
  'recordExport.position.cell': 'centro de una celda de {side} km',
  'recordExport.position.jurisdiction': 'solo la jurisdicción',
  'recordExport.position.none': 'omitidas',
  'recordExport.date': 'Fechas',
  'recordExport.date.exact': 'tal como son',
  'recordExport.date.month': 'solo mes y año',
  'recordExport.date.year': 'solo el año',
  'recordExport.date.none': 'omitidas',
  'recordExport.coarse':
    'Todas las celdas tienen la misma superficie. Los registros se mezclan y se numeran de nuevo, los textos libres se omiten a menos que usted los añada, y queda vacía toda casilla del archivo que dé una fecha o posición con más exactitud. Las palabras que añada aún pueden revelar más: lea la vista previa.',
  'recordExport.columns': 'Columnas',
  'recordExport.quantity': 'Cantidad y unidad',
  'recordExport.grades': 'Con sus valoraciones',
  'recordExport.tags': 'Con la jurisdicción y el tramo, paso, puerto y frontera más cercanos',
  'recordExport.tags.coarse': 'Con la jurisdicción',
  'recordExport.tags.waiting': 'Todavía se está calculando dónde están los registros.',
  'recordExport.preview': 'Lo que se entrega',
  'recordExport.preview.records': 'Registros: {count}, de ellos {placed} con posición y {dated} con fecha.',
  'recordExport.preview.shared':
    'Lugares: {cells}; el menor número de registros que comparten uno: {least}. Registros que comparten su lugar con menos de otros cuatro: {few}.',
  'recordExport.preview.emptied':
    'Casillas que quedan vacías porque dan una fecha o posición con más exactitud: {cells}; registros examinados: {rows}.',
  'recordExport.preview.size': 'El archivo ocupará unos {size}.',
  'recordExport.preview.none': 'No se ha elegido ningún registro.',
  'recordExport.preview.making': 'Calculando…',
  'recordExport.save': 'Guardar el archivo',
  'recordExport.stop': 'Detener',
  'recordExport.saveAbout': 'Guardar lo que se dice de él (TXT)',
  'recordExport.about.beside':
    'CSV no tiene lugar para la marca de difusión y los filtros: guárdelos aparte.',
  'recordExport.working': 'Escribiendo: {percent}',
  'recordExport.done': 'Guardado: {file}, {size}.',
  'recordExport.stopped': 'Detenido. No se guardó nada.',
  'recordExport.failed': 'No se pudo hacer el archivo.',
  'recordExport.failed.too-many-rows': 'Este formato no admite tantos registros. Elija menos u otro formato.',
  'recordExport.failed.too-many-columns':
    'Este formato no admite tantas columnas. Elija menos u otro formato.',
  'recordExport.failed.text-too-long':
    'Un texto es más largo de lo que admite una casilla de este formato. Omita su columna o elija otro formato.',
  'recordExport.failed.too-large':
    'El archivo sería mayor de lo que permite este formato. Elija menos registros u otro formato.',
  'recordExport.about.filters': 'Filtros',
  'recordExport.about.exactness': 'Exactitud',
  'recordExport.about.made': 'Hecho',
  'recordExport.about.madeBy': 'con Crossroads, {date}',
  'recordExport.about.noFilters': 'ninguno',
  'recordExport.filter.period': 'Período',
  'recordExport.filter.weekday': 'Mes y día de la semana',
  'recordExport.filter.text': 'Texto',
  'recordExport.filter.inside': 'Dentro de las áreas',
  'recordExport.filter.outside': 'Fuera de las áreas',
  'recordExport.fileName': 'incidentes',
};

export default recordExport;
