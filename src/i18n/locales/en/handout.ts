/** A briefing on paper. */
const handout = {
  'handout.made': 'Crossroads, edition {edition} · {date}',
  'handout.chapters': 'Chapters',
  'handout.signs':
    'Letters on a map lead to the remarks under it, numbers in the text to the sources of the chapter.',
  'handout.place': '{title} · {number} of {count}',
  'handout.legend': 'Legend',
  'handout.callouts': 'Remarks on the map',
  'handout.notes': 'Speaker’s notes',
  'handout.sources': 'Sources',
} as const;

export default handout;
