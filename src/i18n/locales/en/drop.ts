/** Files that are dropped on the atlas, or chosen. */
const drop = {
  'drop.hint': 'Drop to open',
  'drop.leftOut':
    'One file is opened at a time, here {name}. {count, plural, one {The other file was left out.} other {The # other files were left out.}}',
  'drop.later': '{name} is open. It appears beside the map after the briefing.',
  'drop.pick': 'Restore a view',
  'drop.pick.about':
    'Pictures made here contain their view. Choose one, or drop it on the map, to restore the view.',
  'drop.pick.button': 'Choose a picture…',
  'drop.opened': 'The view of {name} is open.',
  'drop.chapter': 'The picture shows “{chapter}”, a chapter of the briefing “{title}”.',
  'drop.presentFrom': 'Present from here',
  'drop.failed': 'No view was opened from {name}.',
  'drop.failure.too-large': 'It is larger than {limit} MB. Choose a picture that was made here.',
  'drop.failure.unreadable': 'The browser could not read it: perhaps it was moved. Choose it again.',
  'drop.failure.no-picture': 'It is neither a PNG nor an SVG picture. Choose one that was made here.',
  'drop.failure.damaged': 'The picture is cut short or damaged. Get another copy.',
  'drop.failure.nothing-carried':
    'It contains no view: it was made elsewhere, or another program removed the view. Use the original file.',
  'drop.failure.not-understood': 'Its content is not a view of this atlas. Use the original file.',
  'drop.failure.newer': 'It is from a newer version of the atlas. Reload the page and try again.',
} as const;

export default drop;
