/** Versions of a file of records: comparing an import with open records, updating, going back. */
const recordVersions = {
  'versions.title': 'Compared with {name}',
  'versions.failed':
    'This file cannot be compared with the records on the map. Records in both would be counted twice.',
  'versions.none': 'No record of {name} is in this file.',
  'versions.some':
    '{count, plural, one {# record is} other {# records are}} already on the map, from {name}.',
  'versions.same': 'All records are already on the map, from {name}, and none has changed.',
  'versions.added': 'New',
  'versions.changed': 'Changed',
  'versions.unchanged': 'Unchanged',
  'versions.gone': 'Gone',
  'versions.answers': 'Your answers for {name} are used again.',
  'versions.keeps':
    'Gradings stay with their records. The earlier version is saved, and you can go back to it.',
  'versions.update': 'Update {name}',
  'versions.beside': 'If you import the file instead, these records are counted twice.',
  'versions.updated': '{name} is updated: {added} new, {changed} changed, {gone} gone.',
  'versions.keys': 'Columns that identify a record',
  'versions.keys.all': 'If none is selected, two records are the same when all their cells are.',
  'versions.onlyNewer': 'Only in this file: {columns}',
  'versions.onlyOlder': 'Only in {name}: {columns}',
  'versions.lines': 'List of changes',
  'versions.line.what': 'Change',
  'versions.line.record': 'Record',
  'versions.line.before': 'Before',
  'versions.line.after': 'After',
  'versions.leftOut': '{count, plural, one {# further change is} other {# further changes are}} not listed.',
  'versions.earlier': '{count, plural, one {# earlier version} other {# earlier versions}}',
  'versions.of': '{name}, imported {time}',
  'versions.next': 'In the next version: {added} new, {changed} changed, {gone} gone',
  'versions.open': 'Go back to this version',
  'versions.missing': 'Its file is missing.',
  'versions.shared':
    '{count, plural, one {# record is} other {# records are}} in {name} too, and counted twice while both are shown.',
} as const;

export default recordVersions;
