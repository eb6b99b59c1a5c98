/** Files that are dropped on the atlas or chosen to be opened. */
const drop = {
  'drop.hint': 'Let go to open it',
  'drop.leftOut':
    'Files are opened one at a time, here {name}. {count, plural, one {The other file was left out.} other {The # other files were left out.}}',
  'drop.later': '{name} is open, and stands beside the map when the briefing is over.',
  'drop.pick': 'Open a view again',
  'drop.pick.about':
    'A picture made here carries its view. Choose one, or drop it on the map, and the view is as it was.',
  'drop.pick.button': 'Choose a picture…',
  'drop.opened': 'The view of {name} is open.',
  'drop.chapter': 'The picture was made of “{chapter}”, a chapter of the briefing “{title}”.',
  'drop.presentFrom': 'Present from here',
  'drop.failed': '{name} opened no view.',
  'drop.failure.too-large': 'It is larger than {limit} MB, and larger than any picture made here.',
  'drop.failure.unreadable': 'The browser could not read it: perhaps it was moved. Choose it again.',
  'drop.failure.no-picture': 'It is neither a PNG nor an SVG picture. Choose one that was made here.',
  'drop.failure.damaged': 'The picture is cut short or damaged. Have it sent again.',
  'drop.failure.nothing-carried':
    'It carries no view: it was made elsewhere, or a program on its way has taken the view out. Take the file as it was made.',
  'drop.failure.not-understood': 'What it carries is not a view of this atlas. Take the file as it was made.',
  'drop.failure.newer':
    'It was made by a later version of the atlas. Load this page again and try once more.',
} as const;

export default drop;
