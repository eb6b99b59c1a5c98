const en = {
  'app.title': 'Crossroads',
  'app.subtitle': 'Organized crime routes in South-Eastern Europe',
  // Links that could not be honoured in full.
  'scene.problem.not-a-number': '“{parameter}” needs a number; “{value}” is none.',
  'scene.problem.out-of-range': '“{parameter}” was out of range ({value}); the nearest value is shown.',
  'scene.problem.unknown-value': '“{parameter}” cannot be “{value}”.',
  'scene.problem.unknown-feature': 'Nothing in this edition has the id “{value}” (“{parameter}”).',
  'scene.problem.unknown-market': '“{parameter}” names a market that this edition does not have: “{value}”.',
  'scene.problem.unknown-route': '“{parameter}” names a route that this edition does not have: “{value}”.',
  'scene.problem.unknown-passage': 'The brief has no passage “{value}” (“{parameter}”).',
  'scene.problem.not-a-date': '“{parameter}” needs a date such as 2021, 2021-12 or 2021-12-14; “{value}” is none.',
  'scene.problem.reversed-period': 'The period ended before it began ({value}); its ends were swapped.',
  'scene.problem.repeated': '“{parameter}” was given more than once; only the first counts.',
  'scene.problem.unknown-parameter': '“{parameter}” means nothing to this version.',
  'scene.problem.unknown-version': 'The link was made by a version that this one does not know ({value}); what could be read is shown.',
} as const;

export default en;
