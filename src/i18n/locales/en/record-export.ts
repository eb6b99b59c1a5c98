/** Handing own incidents over as a file. */
const recordExport = {
  'recordExport.title': 'Export records',
  'recordExport.intro':
    'A file of the records as you choose them. It is made in this browser and saved on this device: nothing is sent anywhere.',
  'recordExport.set': 'Records of',
  'recordExport.format': 'Format',
  'recordExport.rows': 'Which records',
  'recordExport.rows.all': 'All: {count}',
  'recordExport.rows.passing': 'Those that pass the filters: {count}',
  'recordExport.rows.picked': 'Those that are selected in the table: {count}',
  'recordExport.position': 'Positions',
  'recordExport.position.exact': 'as they are',
  'recordExport.position.cell': 'middle of a cell of {side} km',
  'recordExport.position.jurisdiction': 'only the jurisdiction',
  'recordExport.position.none': 'left out',
  'recordExport.date': 'Dates',
  'recordExport.date.exact': 'as they are',
  'recordExport.date.month': 'only month and year',
  'recordExport.date.year': 'only the year',
  'recordExport.date.none': 'left out',
  'recordExport.coarse':
    'Cells are all of one area. Records are mixed and numbered anew, free texts are left out unless you add them, and a cell of the file that gives a date or position more exactly stays empty. Words that you add may still tell more: read the preview.',
  'recordExport.columns': 'Columns',
  'recordExport.quantity': 'Quantity and unit',
  'recordExport.grades': 'With your gradings',
  'recordExport.tags': 'With jurisdiction, and the nearest route section, crossing, port and border',
  'recordExport.tags.coarse': 'With jurisdiction',
  'recordExport.tags.waiting': 'Where the records lie is still being worked out.',
  'recordExport.handling': 'Handling mark',
  'recordExport.preview': 'What is given',
  'recordExport.preview.records':
    'Records: {count}, of which {placed} with a position and {dated} with a date.',
  'recordExport.preview.shared':
    'Places: {cells}; the fewest records that share one: {least}. Records that share their place with fewer than four others: {few}.',
  'recordExport.preview.emptied':
    'Cells that stay empty because they give a date or position more exactly: {cells}, among {rows} records.',
  'recordExport.preview.size': 'The file will have about {size}.',
  'recordExport.preview.none': 'No record is chosen.',
  'recordExport.preview.making': 'Being worked out…',
  'recordExport.save': 'Save the file',
  'recordExport.stop': 'Stop',
  'recordExport.saveAbout': 'Save what is said of it (TXT)',
  'recordExport.about.beside': 'CSV has no place for handling mark and filters: save them beside it.',
  'recordExport.working': 'Being written: {percent}',
  'recordExport.done': 'Saved: {file}, {size}.',
  'recordExport.stopped': 'Stopped. Nothing was saved.',
  'recordExport.failed': 'The file could not be made.',
  'recordExport.failed.too-many-rows':
    'This format does not hold so many records. Choose fewer, or another format.',
  'recordExport.failed.too-many-columns':
    'This format does not hold so many columns. Choose fewer, or another format.',
  'recordExport.failed.text-too-long':
    'A text is longer than a cell of this format may be. Leave its column out, or choose another format.',
  'recordExport.failed.too-large':
    'The file would be larger than this format allows. Choose fewer records, or another format.',
  'recordExport.about.filters': 'Filters',
  'recordExport.about.exactness': 'Exactness',
  'recordExport.about.made': 'Made',
  'recordExport.about.madeBy': 'with Crossroads, {date}',
  'recordExport.about.notes': 'Notes on names and boundaries',
  'recordExport.about.noFilters': 'none',
  'recordExport.filter.period': 'Period',
  'recordExport.filter.weekday': 'Day of the week',
  'recordExport.filter.text': 'Text',
  'recordExport.filter.inside': 'Inside areas',
  'recordExport.filter.outside': 'Outside areas',
  'recordExport.fileName': 'incidents',
} as const;

export default recordExport;
