/** An atlas that is one file: what it is, and what it holds. */
const oneFile = {
  'file.damaged':
    'This file is damaged or was changed, and its atlas cannot be opened. Get a fresh copy of it. A browser from before 2023 cannot open it either.',
  'file.note': 'A file of {date} · {title}',
  'file.intro':
    'The whole atlas with this briefing in one file. It needs no network and asks nothing of anybody.',
  'file.made': 'Made on {date} from edition {edition} of the data.',
  'file.present': 'Present',
  'file.toMap': 'To the map',
  'file.allBriefings': 'All briefings',
  'file.length':
    '{chapters, plural, one {# chapter} other {# chapters}} · {minutes, plural, one {# minute} other {# minutes}}',
  'file.holds': 'What this file holds',
  'file.compared': 'Compared so far: {done} of {total} parts.',
  'file.asListed': 'All {total} parts are as their SHA-256 in the list says ({size} MB unpacked).',
  'file.notAsListed':
    '{count, plural, one {# part is} other {# parts are}} not as the list says: the file is damaged or was changed. Do not rely on it, and get a fresh copy.',
  'file.limits':
    'This shows damage, not forgery: whoever changes a file can change its list as well. To be sure, compare the SHA-256 of the whole file with the one that was told when it was made.',
  'file.part': 'Part',
  'file.bytes': 'Bytes',
  'file.is': 'As listed',
  'file.yes': 'yes',
  'file.no': 'no',
  'file.waiting': 'not compared yet',
  'file.apart':
    'The frame of the page with its first picture, and the list itself, are no parts. The browser runs the two scripts only when they are the ones that the page’s policy names.',
} as const;

export default oneFile;
