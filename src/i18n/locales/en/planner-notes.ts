/** Your notes: on features, passages and the map, as a list, and as files. */
const plannerNotes = {
  'plannerNotes.title': 'Your notes',
  'plannerNotes.private': 'Private: not part of any link, picture, briefing or public page.',
  'plannerNotes.unkept': 'Not saved in this browser: notes are lost when you close the page.',
  'plannerNotes.text': 'Note',
  'plannerNotes.room': '{count, plural, one {# character left.} other {# characters left.}}',
  'plannerNotes.full': 'The maximum is {count} characters. Continue in another note.',
  'plannerNotes.tooMany': 'No more than {count} notes can be saved. Delete some first.',
  'plannerNotes.half': 'Unsaved draft.',
  'plannerNotes.save': 'Save the note',
  'plannerNotes.discard': 'Discard draft',
  'plannerNotes.change': 'Edit',
  'plannerNotes.remove': 'Delete',
  'plannerNotes.made': 'Written {time}',
  'plannerNotes.changed': 'Written {made}, changed {changed}',
  'plannerNotes.saved': 'The note is saved.',
  'plannerNotes.removed': 'The note is deleted. You can undo this.',
  'plannerNotes.discarded': 'The draft is discarded.',

  'plannerNotes.all': 'All your notes',
  'plannerNotes.none':
    'No notes yet. Write one here, on a feature, a passage of the brief or a place on the map.',
  'plannerNotes.search': 'Search',
  'plannerNotes.found': '{count, plural, =0 {No note} one {# note} other {# notes}} of {all}',
  'plannerNotes.order': 'Order',
  'plannerNotes.order.changed': 'Latest change first',
  'plannerNotes.order.made': 'Oldest first',
  'plannerNotes.order.tie': 'By subject',
  'plannerNotes.of.work': 'General note',
  'plannerNotes.write.work': 'Write a general note…',
  'plannerNotes.of.place': 'Place at {position}',
  'plannerNotes.of.gone': 'Its subject is not in this edition: {id}',
  'plannerNotes.go': 'Show: {name}',
  'plannerNotes.onMap': 'Show on the map',
  'plannerNotes.placed': 'Add a note on the map…',

  'plannerNotes.place.region': 'Position of the note',
  'plannerNotes.place.hint':
    'Press the map to place the note, or use arrow keys (small steps with Shift) and Enter. Escape cancels.',
  'plannerNotes.place.put': 'Place at the cross',
  'plannerNotes.mark': '{count, plural, one {Your note} other {# notes of yours}}: {name}',

  'plannerNotes.file': 'Import and export',
  'plannerNotes.file.csv': 'Export as CSV',
  'plannerNotes.file.geojson': 'Export as GeoJSON',
  'plannerNotes.file.open': 'Import notes…',
  'plannerNotes.file.about': 'Anyone with the file can read your notes. Drafts are not included.',
  'plannerNotes.file.name': 'notes',
  'plannerNotes.file.taken':
    '{count, plural, =0 {“{name}” has no new or updated notes.} one {# new or updated note was imported from “{name}”.} other {# new or updated notes were imported from “{name}”.}}',
  'plannerNotes.file.unreadable':
    'The browser cannot read “{name}”. Check that it still exists, and choose it again.',
  'plannerNotes.file.too-large': '“{name}” is too large for a file of notes. Nothing was imported.',
  'plannerNotes.file.none': '“{name}” is not a CSV or GeoJSON file of notes. Nothing was imported.',
  'plannerNotes.file.not-json':
    '“{name}” is not valid GeoJSON: line {line}, column {column} cannot be read. Nothing was imported.',
  'plannerNotes.file.record': 'Note {number} of “{name}” has an unknown format. Nothing was imported.',
  'plannerNotes.onPaper': 'With your notes on paper',
} as const;

export default plannerNotes;
