/** Handing own incidents over as a file. */
const handOver = {
  'handOver.title': 'Hand over incidents',
  'handOver.lede':
    'A file of the records as you choose them. It is made in this browser and saved on this device: nothing is sent anywhere.',
  'handOver.set': 'Records of',
  'handOver.format': 'Format',
  'handOver.rows': 'Which records',
  'handOver.rows.all': 'All: {count}',
  'handOver.rows.passing': 'Those that pass the filters: {count}',
  'handOver.rows.picked': 'Those that are selected in the table: {count}',
  'handOver.position': 'Positions',
  'handOver.position.exact': 'as they are',
  'handOver.position.cell': 'middle of a cell of {side} km',
  'handOver.position.jurisdiction': 'only the jurisdiction',
  'handOver.position.none': 'left out',
  'handOver.date': 'Dates',
  'handOver.date.exact': 'as they are',
  'handOver.date.month': 'only month and year',
  'handOver.date.year': 'only the year',
  'handOver.date.none': 'left out',
  'handOver.coarse':
    'Cells are all of one area. Records are mixed and numbered anew, free texts are left out unless you add them, and a cell of the file that gives a date or position more exactly stays empty. Words that you add may still tell more: read the preview.',
  'handOver.columns': 'Columns',
  'handOver.quantity': 'Quantity and unit',
  'handOver.grades': 'With your gradings',
  'handOver.tags': 'With jurisdiction, and the nearest leg, crossing, port and border',
  'handOver.tags.coarse': 'With jurisdiction',
  'handOver.tags.waiting': 'Where the records lie is still being worked out.',
  'handOver.handling': 'Handling mark',
  'handOver.preview': 'What is given',
  'handOver.preview.records': 'Records: {count}, of which {placed} with a position and {dated} with a date.',
  'handOver.preview.shared':
    'Places: {cells}; the fewest records that share one: {least}. Records that share their place with fewer than four others: {few}.',
  'handOver.preview.emptied':
    'Cells that stay empty because they give a date or position more exactly: {cells}, among {rows} records.',
  'handOver.preview.size': 'The file will have about {size}.',
  'handOver.preview.none': 'No record is chosen.',
  'handOver.preview.making': 'Being worked out …',
  'handOver.save': 'Save the file',
  'handOver.stop': 'Stop',
  'handOver.saveAbout': 'Save what is said of it (TXT)',
  'handOver.about.beside': 'CSV has no place for handling mark and filters: save them beside it.',
  'handOver.working': 'Being written: {percent}',
  'handOver.done': 'Saved: {file}, {size}.',
  'handOver.stopped': 'Stopped. Nothing was saved.',
  'handOver.failed': 'The file could not be made.',
  'handOver.failed.too-many-rows':
    'This format does not hold so many records. Choose fewer, or another format.',
  'handOver.failed.too-many-columns':
    'This format does not hold so many columns. Choose fewer, or another format.',
  'handOver.failed.text-too-long':
    'A text is longer than a cell of this format may be. Leave its column out, or choose another format.',
  'handOver.failed.too-large':
    'The file would be larger than this format allows. Choose fewer records, or another format.',
  'handOver.about.filters': 'Filters',
  'handOver.about.exactness': 'Exactness',
  'handOver.about.made': 'Made',
  'handOver.about.madeBy': 'with Crossroads, {date}',
  'handOver.about.noFilters': 'none',
  'handOver.filter.period': 'Period',
  'handOver.filter.weekday': 'Day of the week',
  'handOver.filter.text': 'Text',
  'handOver.filter.inside': 'Inside areas',
  'handOver.filter.outside': 'Outside areas',
  'handOver.fileName': 'incidents',
} as const;

export default handOver;
