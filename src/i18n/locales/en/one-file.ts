/** The one-file atlas, and its contents. */
const oneFile = {
  'file.damaged':
    'This file cannot be opened: it is damaged or changed, or the browser predates 2023. Get a new copy.',
  'file.note': 'A file of {date} · {title}',
  'file.intro': 'The whole atlas with this briefing in one file. It works offline and sends no requests.',
  'file.made': 'Made on {date} from edition {edition} of the data.',
  'file.present': 'Present',
  'file.toMap': 'To the map',
  'file.allBriefings': 'All briefings',
  'file.length':
    '{chapters, plural, one {# chapter} other {# chapters}} · {minutes, plural, one {# minute} other {# minutes}}',
  'file.holds': 'Contents of this file',
  'file.compared': 'Compared so far: {done} of {total} parts.',
  'file.asListed': 'All {total} parts match their SHA-256 in the list ({size} MB unpacked).',
  'file.notAsListed':
    '{count, plural, one {# part does} other {# parts do}} not match: the file is damaged or changed. Do not rely on it; get a new copy.',
  'file.limits':
    'This detects damage, not forgery. To be sure, compare the file’s SHA-256 with the one its maker gave you.',
  'file.part': 'Part',
  'file.bytes': 'Bytes',
  'file.is': 'As listed',
  'file.yes': 'yes',
  'file.no': 'no',
  'file.waiting': 'not compared yet',
  'file.apart':
    'The page frame, first picture and list are not compared. The browser checks both scripts against the page’s policy.',
} as const;

export default oneFile;
