/** Key figures: on the front page, in chapters and in exports. */
const frontPage = {
  'front.title': 'Key figures',
  'front.qualified.about': 'about {value}',
  'front.qualified.over': 'over {value}',
  'front.qualified.nearly': 'nearly {value}',

  'front.schengen':
    'jurisdictions are inside the Schengen area at land borders; {before, number} were on {day}.',
  'front.detections':
    'irregular border crossings detected on the Western Balkan route in {year}; {peak} in {peakYear}.',
  'front.detections.note':
    'Detections reported by Frontex, not persons. They also depend on where and how borders are watched.',
  'front.seizures': '{market} found at {port}, {date}: the largest dated find in a port of the region.',
  'front.seizures.note':
    'The {count, number} largest dated finds of heroin or cocaine at ports of the region, without those whose drug is disputed.',
  'front.scores':
    'mean score of {market} in {count, number} jurisdictions, the highest of {markets, number} illicit markets.',
  'front.scores.note':
    'Scores of jurisdictions are from 1 to 10 (dots). Their mean (line) is our calculation. Without a score: {unscored}.',
  'front.coverage':
    'passages are about {name} itself, the fewest. No jurisdiction has more than {most, number}.',
  'front.coverage.note': 'Passages on a group are not counted.',
  'front.changes': 'dated notes record what has changed since the brief of {year}; the latest is of {date}.',
  'front.passages':
    'passages of the brief, each as a paraphrase; {linked, number} are linked to places on the map.',
  'front.business-model': 'stages of a business model: figure I of the brief, as we reconstruct it.',
  'front.landscape': 'illicit markets: figure II of the brief.',

  // In chapters, under the chart.
  'front.dated': 'As of {date}. Source:',
  'front.someRows': 'Shown: the {shown, number} highest and the lowest of {count, number}.',

  'front.series.eu': 'EU',
  'front.series.schengen': 'Schengen',
  'front.series.linked': 'Linked to places',
  'front.series.no-place': 'Without a place',
  'front.series.out-of-scope': 'Out of scope',

  'front.finds': 'Finds of heroin or cocaine',

  'front.table': 'table and {count, plural, one {# source} other {# sources}}',
  'front.table.what': 'Subject',
  'front.table.date': 'Date',
  'front.table.market': 'Market',
  'front.table.value': 'Value',
  'front.table.mean': 'Mean',
} as const;

export default frontPage;
