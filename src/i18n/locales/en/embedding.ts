/** Pages for other sites. */
const embedding = {
  'embedding.of': 'part {number} of {count}',
  'embedding.map': 'Map: {title}',
  'embedding.previous': 'Back: {title}',
  'embedding.next': 'Next: {title}',
  'embedding.contents': 'All parts',
  'embedding.inEnglish': 'This text is in English: there is no translation of it yet.',
  'embedding.unread': 'The words of this page have not been read by a native speaker yet.',
  'embedding.legend': 'Legend',
  'embedding.description': 'What the map shows',
  'embedding.table': 'The map as a table',
  'embedding.sources': 'Sources',
  'embedding.source': 'Source {number}',
  'embedding.edition': 'Crossroads, edition {edition} of {date}.',
  'embedding.open': 'Open in the atlas',
  'embedding.changed': 'Changed since this page was made:',
  'embedding.current': 'See the current page',
  'embedding.route':
    '{route}: {count, plural, one {# leg} other {# legs}} in view, {length} in all; ends: {places}.',
  'embedding.feeders': 'Legs of no named route: {count, number}, {length} in all; ends: {places}.',
  'embedding.markets': 'What travels along them: {markets}.',
  'embedding.evidence':
    'Of {count, plural, one {# leg} other {# legs}} in view, {brief, number} {brief, plural, one {is} other {are}} named by the brief, {literature, number} documented elsewhere, {reference, number} reference data and {illustrative, number} drawn for legibility.',
  'embedding.ports': 'Ports in view: {ports}.',
  'embedding.places': 'Places, institutions, cases and events in view: {places}.',
  'embedding.band': '{route}: a band, as the brief tells it: a direction, no path.',
  'embedding.nothing':
    'No route, port or place is drawn in this view: it shows the jurisdictions and their borders.',
  'embedding.column.name': 'Name',
  'embedding.column.kind': 'Kind',
  'embedding.column.markets': 'Markets, and which way',
  'embedding.column.evidence': 'How we know',
  'embedding.column.sources': 'Sources',
  'embedding.forward': '{market}: from {from} to {to}',
  'embedding.border': 'border ({border})',
  'embedding.more': '{list} and {count, number} more',
} as const;

export default embedding;
