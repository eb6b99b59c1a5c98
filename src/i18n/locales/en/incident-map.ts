/** Your records on the map: map modes, and their tables. */
const incidentMap = {
  'incidentMap.title': 'Show on the map as',
  'incidentMap.points': 'Points',
  'incidentMap.density': 'Density',
  'incidentMap.hexagons': 'Hexagons',
  'incidentMap.legs': 'Along route sections',
  'incidentMap.difference': 'Difference along route sections',
  'incidentMap.clusters': 'Clusters off the network',
  'incidentMap.about.points':
    '{count, plural, one {# record} other {# records}}, each at its position; {unplaced} without a position.',
  'incidentMap.about.density':
    'Smoothed number of records per 1000 km²: each is spread over about {km}. Values below the first class are blank.',
  'incidentMap.about.density.measured':
    'Smoothed quantities per 1000 km²: each is spread over about {km}. Values below the first class are blank.',
  'incidentMap.about.hexagons':
    '{count, plural, one {# record} other {# records}} in hexagons of {area} each, which grow smaller as you zoom in; {unplaced} without a position.',
  'incidentMap.about.hexagons.measured':
    '{sum} in hexagons of {area} each, which grow smaller as you zoom in; {unplaced} without a position.',
  'incidentMap.counting': 'Being counted…',
  'incidentMap.legend': 'Your records',
  'incidentMap.noMarket': 'Of no market',
  'incidentMap.class.one': '{from}',
  'incidentMap.class.between': '{from} to {to}',
  'incidentMap.class.more': '{from} and more',
  'incidentMap.perArea': '{class} in 1000 km²',
  'incidentMap.hexagonTable': 'Hexagons as a table',
  'incidentMap.column.middle': 'Middle of the hexagon',
  'incidentMap.column.records': 'Records',
  'incidentMap.place': '{lat}° N, {lng}° E',
  'incidentMap.about.legs':
    '{count, plural, one {# record} other {# records}} within {km} of a route section. Strip width: records on that side. Number: both sides.',
  'incidentMap.about.legs.measured':
    '{sum} within {km} of a route section. Strip width: quantity on that side. Number: both sides.',
  'incidentMap.strip': '{count, plural, one {# record} other {# records}} on one side',
  'incidentMap.strip.measured': '{sum} on one side',
  'incidentMap.offCorridor': 'Farther than {km} from any route section',
  'incidentMap.unplaced': 'Without a position',
  'incidentMap.legTable': 'Route sections as a table',
  'incidentMap.column.leg': 'Route section',
  'incidentMap.column.left': 'Left',
  'incidentMap.column.on': 'On the line',
  'incidentMap.column.right': 'Right',
  'incidentMap.column.all': 'All',
  'incidentMap.chooseLeg': 'Only records at {leg}',
  'incidentMap.own.alone': 'Your records are counted along sections of “{name}”, not of the atlas.',
  'incidentMap.own.added': 'Your records are counted along the nearest section, of the atlas or of “{name}”.',
  'incidentMap.own.failed': 'Your records could not be counted along sections of “{name}”.',
  'incidentMap.own.section': '{name} (your network)',
  'incidentMap.splitView.hexagons': 'Records in hexagons of {area} each, which grow smaller as you zoom in.',
  'incidentMap.splitView.legs':
    'Records within {km} of a route section. Strip width shows the records on that side; both maps use one scale.',
  'incidentMap.splitView.atLegs': 'Within {km} of a route section',
  'incidentMap.splitView.sides': 'left {left}, on the line {on}, right {right}',
  'incidentMap.here': 'Record {number} of {count} here',
  'incidentMap.here.before': 'Previous',
  'incidentMap.here.next': 'Next',
  'incidentMap.goTo': 'Show {place} on the map',
} as const;

export default incidentMap;
