/** Filters, search and the timeline. */
const filters = {
  // Layer panel
  'filters.markets': 'Markets',
  'filters.allMarkets': 'All',
  'filters.noMarkets': 'None',
  'filters.subMarkets': 'Sub-markets of {name}',
  'filters.routes': 'Routes',
  'filters.feeders': 'Feeders from outside',
  'filters.feedersNote': 'Legs that lead to or from the region but belong to no named route',
  'filters.branchCount': '{count, plural, one {# branch} other {# branches}}',
  'filters.evidence': 'Who says so',
  'filters.layers': 'Layers',
  'filters.briefOnly': 'Brief only',
  'filters.briefOnlyNote': 'Hide what the brief itself does not say',
  'filters.jurisdictions': 'Jurisdictions',
  'filters.legendOf': 'Legend of {name}',
  'filters.reset': 'Show everything again',
  'filters.counts': '{shown, number} of {all, number} features pass the filters',
  'filters.inBriefNot': 'The brief does not place it on the map',

  // Search box
  'search.label': 'Search the atlas',
  'search.placeholder': 'Places, routes, ports, cases',
  'search.results': '{count, plural, =0 {Nothing found} one {# result} other {# results}}',
  'search.none': 'Nothing here is called “{query}”. Try another spelling or language.',
  'search.more':
    '{count, plural, one {# more: type on to narrow down} other {# more: type on to narrow down}}',
  'search.group.jurisdiction': 'Jurisdictions',
  'search.group.route': 'Routes and branches',
  'search.group.city': 'Cities and nodes',
  'search.group.port': 'Ports',
  'search.group.market': 'Markets',
  'search.group.border': 'Borders',
  'search.group.crossing': 'Border crossings',
  'search.group.institution': 'Institutions',
  'search.group.case': 'Cases',
  'search.group.event': 'Events',
  'search.group.group': 'Groups',
  'search.group.place': 'Places and regions',
  'search.group.pillar': 'Pillars',
  'search.group.timeline': 'In time',
  'search.group.leg': 'Legs',
  'search.clear': 'Clear search',

  // Timeline
  'time.title': 'The brief in time',
  'time.from': 'Start of the period',
  'time.to': 'End of the period',
  'time.open': 'All dates',
  'time.openStart': 'open start',
  'time.openEnd': 'open end',
  'time.reset': 'Show all dates',
  'time.group': '{count, plural, one {# event} other {# events}} around {date}',
  'time.event': '{date}: {label}',
  'time.outside': 'outside the period',
} as const;

export default filters;
