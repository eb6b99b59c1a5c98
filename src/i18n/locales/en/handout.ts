/** A briefing on paper. */
const handout = {
  'handout.made': 'Crossroads, edition {edition} · {date}',
  'handout.chapters': 'Chapters',
  'handout.signs':
    'Letters on a map lead to the remarks under it, numbers in the text to the sources of the chapter.',
  'handout.place': '{title} · {number} of {count}',
  'handout.callouts': 'Remarks on the map',
  'handout.notes': 'Speaker’s notes',
} as const;

export default handout;
