/** Errors, with the next step. */
const failures = {
  // Links that could not be honoured in full.
  'scene.problem.not-a-number': '“{parameter}” needs a number; “{value}” is not one.',
  'scene.problem.out-of-range': '“{parameter}” was out of range ({value}) and was brought into it.',
  'scene.problem.incomplete-position': '“{parameter}” alone is not a position: give both “lng” and “lat”.',
  'scene.problem.unknown-value': '“{parameter}” cannot be “{value}”.',
  'scene.problem.unknown-feature': 'Nothing in this edition has the id “{value}” (“{parameter}”).',
  'scene.problem.unknown-market': '“{parameter}” names a market that this edition does not have: “{value}”.',
  'scene.problem.unknown-route': '“{parameter}” names a route that this edition does not have: “{value}”.',
  'scene.problem.unknown-passage': 'The brief has no passage “{value}” (“{parameter}”).',
  'scene.problem.unknown-story':
    'This edition has no briefing “{value}” (“{parameter}”). The list of briefings is shown instead.',
  'scene.problem.unknown-chapter':
    'This briefing has no chapter “{value}” (“{parameter}”). It begins at its first one.',
  'scene.problem.not-a-date':
    '“{parameter}” needs a date such as 2021, 2021-12 or 2021-12-14; “{value}” is not one.',
  'scene.problem.reversed-period': 'The period ended before it began ({value}); its ends were swapped.',
  'scene.problem.repeated': '“{parameter}” was given more than once; only the first counts.',
  'scene.problem.clashing-layers':
    '“{parameter}” asks for two layers that hide one another; “{value}” was left off.',
  'scene.problem.unknown-parameter': '“{parameter}” is unknown to this version.',
  'scene.problem.unknown-version':
    'The link was made by a version that this one does not know ({value}); what could be read is shown.',

  'export.error.tooLarge': 'the picture is too large for this browser',
  'export.error.noCanvas': 'this browser provided no drawing surface',
  'export.error.notDrawn': 'this browser could not draw it',
  'export.error.notMade': 'this browser ran out of memory',
  'export.error.noFont': 'a font file could not be fetched',
  'export.error.noPart': 'a file of the site could not be fetched',
  'export.error.otherPart': 'a file of the site is of another version; load the page again',

  // Failures
  'error.data.title': 'The atlas could not be loaded',
  'error.unexpected.title': 'Something went wrong here',
  'error.unexpected.what': 'This part of the page stopped working: {reason}.',
  'error.unexpected.do': 'What you chose is in the address bar. Reload to start this part again.',
  'error.reload': 'Reload',

  // Problems of a link
  'scene.problems.title': 'Part of this link could not be opened',

  // The atlas could not be loaded.
  'error.data.unreachable': 'The file “{file}” could not be fetched. Check the connection and try again.',
  'error.data.status':
    'The server answered {status} for the file “{file}”. Try again later, or tell the operator of this site.',
  'error.data.unreadable':
    'The file “{file}” does not match this version ({detail}). Reload the page to get matching files.',
  'error.data.cancelled': 'Loading was stopped. Try again to continue.',
} as const;

export default failures;
