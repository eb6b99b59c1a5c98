/** What a planner writes down for themselves: at features and passages, on the map, as a list, and as files. */
const jottings = {
  'jottings.title': 'Your notes',
  'jottings.private': 'For you alone: in no link, picture, briefing or page for others.',
  'jottings.unkept': 'Not kept in this browser: your notes end with the page.',
  'jottings.text': 'Note',
  'jottings.room': '{count, plural, one {Room for # more character.} other {Room for # more characters.}}',
  'jottings.full': 'A note holds no more than {count} characters. Write the rest as another one.',
  'jottings.tooMany': 'No more than {count} notes can be kept. Delete some first.',
  'jottings.half': 'Half written, and not saved yet.',
  'jottings.save': 'Save the note',
  'jottings.discard': 'Throw it away',
  'jottings.change': 'Change',
  'jottings.remove': 'Delete',
  'jottings.made': 'Written {time}',
  'jottings.changed': 'Written {made}, changed {changed}',
  'jottings.saved': 'The note is saved.',
  'jottings.removed': 'The note is deleted. It can be undone.',
  'jottings.discarded': 'What was half written is thrown away.',

  'jottings.all': 'All your notes',
  'jottings.none':
    'You have written none yet. Write one here, at a feature, beside a passage of the brief, or at a place on the map.',
  'jottings.search': 'Search',
  'jottings.found': '{count, plural, =0 {No note} one {# note} other {# notes}} of {all}',
  'jottings.order': 'Order',
  'jottings.order.changed': 'Latest change first',
  'jottings.order.made': 'Oldest first',
  'jottings.order.tie': 'By what they are about',
  'jottings.of.work': 'On the work as a whole',
  'jottings.write.work': 'On the work as a whole…',
  'jottings.of.place': 'Place at {position}',
  'jottings.of.gone': 'What it spoke of is not in this edition: {id}',
  'jottings.go': 'Show: {name}',
  'jottings.onMap': 'Mark them on the map',
  'jottings.placed': 'Note at a place on the map…',

  'jottings.place.region': 'Place of a note on the map',
  'jottings.place.hint':
    'Press the map where the note belongs. By keyboard: arrow keys move the cross, with Shift in small steps; Enter puts the note there, Escape gives it up.',
  'jottings.place.put': 'Put it at the cross',
  'jottings.place.giveUp': 'Give it up',
  'jottings.mark': '{count, plural, one {Your note} other {# notes of yours}}: {name}',
  'jottings.close': 'Close',

  'jottings.file': 'As a file',
  'jottings.file.csv': 'Save as a table (CSV)',
  'jottings.file.geojson': 'Save as GeoJSON',
  'jottings.file.open': 'Take notes from a file…',
  'jottings.file.about': 'Whoever gets such a file can read your notes. Half-written ones are not in it.',
  'jottings.file.name': 'notes',
  'jottings.file.taken':
    '{count, plural, =0 {All notes of “{name}” are here already.} one {# note of “{name}” is new or was changed later, and was taken.} other {# notes of “{name}” are new or were changed later, and were taken.}}',
  'jottings.file.unreadable':
    'The browser cannot read “{name}”. See whether it is still there, and choose it again.',
  'jottings.file.too-large': '“{name}” is too large for a file of notes. Nothing was taken.',
  'jottings.file.none': '“{name}” is no table or GeoJSON of notes as they are saved here. Nothing was taken.',
  'jottings.file.not-json':
    '“{name}” is no GeoJSON: line {line}, column {column} cannot be read. Nothing was taken.',
  'jottings.file.record': 'Note {number} of “{name}” is not as notes are saved here. Nothing was taken.',
  'jottings.onPaper': 'With your notes on paper',
} as const;

export default jottings;
