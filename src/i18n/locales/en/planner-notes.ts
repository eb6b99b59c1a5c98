/** What a planner writes down for themselves: at features and passages, on the map, as a list, and as files. */
const plannerNotes = {
  'plannerNotes.title': 'Your notes',
  'plannerNotes.private': 'For you alone: in no link, picture, briefing or page for others.',
  'plannerNotes.unkept': 'Not saved in this browser: your notes end when you close the page.',
  'plannerNotes.text': 'Note',
  'plannerNotes.room':
    '{count, plural, one {Room for # more character.} other {Room for # more characters.}}',
  'plannerNotes.full': 'A note holds no more than {count} characters. Write the rest as another one.',
  'plannerNotes.tooMany': 'No more than {count} notes can be saved. Delete some first.',
  'plannerNotes.half': 'Half written, and not saved yet.',
  'plannerNotes.save': 'Save the note',
  'plannerNotes.discard': 'Throw it away',
  'plannerNotes.change': 'Change',
  'plannerNotes.remove': 'Delete',
  'plannerNotes.made': 'Written {time}',
  'plannerNotes.changed': 'Written {made}, changed {changed}',
  'plannerNotes.saved': 'The note is saved.',
  'plannerNotes.removed': 'The note is deleted. It can be undone.',
  'plannerNotes.discarded': 'What was half written is thrown away.',

  'plannerNotes.all': 'All your notes',
  'plannerNotes.none':
    'You have written none yet. Write one here, at a feature, beside a passage of the brief, or at a place on the map.',
  'plannerNotes.search': 'Search',
  'plannerNotes.found': '{count, plural, =0 {No note} one {# note} other {# notes}} of {all}',
  'plannerNotes.order': 'Order',
  'plannerNotes.order.changed': 'Latest change first',
  'plannerNotes.order.made': 'Oldest first',
  'plannerNotes.order.tie': 'By what they are about',
  'plannerNotes.of.work': 'On the work as a whole',
  'plannerNotes.write.work': 'On the work as a whole…',
  'plannerNotes.of.place': 'Place at {position}',
  'plannerNotes.of.gone': 'What it spoke of is not in this edition: {id}',
  'plannerNotes.go': 'Show: {name}',
  'plannerNotes.onMap': 'Mark them on the map',
  'plannerNotes.placed': 'Note at a place on the map…',

  'plannerNotes.place.region': 'Place of a note on the map',
  'plannerNotes.place.hint':
    'Press the map where the note belongs. By keyboard: arrow keys move the cross, with Shift in small steps; Enter puts the note there, Escape gives it up.',
  'plannerNotes.place.put': 'Put it at the cross',
  'plannerNotes.place.giveUp': 'Give it up',
  'plannerNotes.mark': '{count, plural, one {Your note} other {# notes of yours}}: {name}',
  'plannerNotes.close': 'Close',

  'plannerNotes.file': 'As a file',
  'plannerNotes.file.csv': 'Save as a table (CSV)',
  'plannerNotes.file.geojson': 'Save as GeoJSON',
  'plannerNotes.file.open': 'Take notes from a file…',
  'plannerNotes.file.about': 'Whoever gets such a file can read your notes. Half-written ones are not in it.',
  'plannerNotes.file.name': 'notes',
  'plannerNotes.file.taken':
    '{count, plural, =0 {All notes of “{name}” are here already.} one {# note of “{name}” is new or was changed later, and was taken.} other {# notes of “{name}” are new or were changed later, and were taken.}}',
  'plannerNotes.file.unreadable':
    'The browser cannot read “{name}”. See whether it is still there, and choose it again.',
  'plannerNotes.file.too-large': '“{name}” is too large for a file of notes. Nothing was taken.',
  'plannerNotes.file.none':
    '“{name}” is no table or GeoJSON of notes as they are saved here. Nothing was taken.',
  'plannerNotes.file.not-json':
    '“{name}” is no GeoJSON: line {line}, column {column} cannot be read. Nothing was taken.',
  'plannerNotes.file.record': 'Note {number} of “{name}” is not as notes are saved here. Nothing was taken.',
  'plannerNotes.onPaper': 'With your notes on paper',
} as const;

export default plannerNotes;
