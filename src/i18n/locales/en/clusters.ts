/** Own incidents that lie close together where the atlas has no leg. */
const clusters = {
  'clusters.about':
    '{count, plural, one {# record lies} other {# records lie}} farther than {km} from any route section: {inside} in {clusters, plural, one {# cluster} other {# clusters}}, {alone} in none.',
  'clusters.candidate':
    'Each is a candidate for a route section, from your records, not from the atlas. Records that lie close together show where they were made, which may be a place of checks as well as a route.',
  'clusters.within': 'Near each other within, km',
  'clusters.least': 'At least so many records',
  'clusters.looking': 'Clusters are looked for…',
  'clusters.failed': 'The clusters could not be found. Change the distance or the filters to try again.',
  'clusters.none': 'No records lie so close together there.',
  'clusters.outline': 'Candidate: the area around the records of a cluster, with their number',
  'clusters.record': 'A record farther than {km} from any route section',
  'clusters.table': 'Clusters as a table',
  'clusters.column.place': 'Where',
  'clusters.column.records': 'Records',
  'clusters.column.span': 'From – to',
  'clusters.column.size': 'Up to, from its middle',
  'clusters.place': '{km} {direction} of {node}',
  'clusters.here': 'around {node}',
  'clusters.goTo': 'Show on the map: {place}',
  'clusters.gone': 'The map shows the cluster {place}.',
  'clusters.undated': 'no dates',
  'clusters.dates': '{from} – {to}',
  'clusters.direction.n': 'north',
  'clusters.direction.ne': 'north-east',
  'clusters.direction.e': 'east',
  'clusters.direction.se': 'south-east',
  'clusters.direction.s': 'south',
  'clusters.direction.sw': 'south-west',
  'clusters.direction.w': 'west',
  'clusters.direction.nw': 'north-west',
  'clusters.method':
    'Method: DBSCAN (Ester and others 1996) over great-circle distances on the mean sphere, up to 0.5 % off the ellipsoid. A record with at least as many within the distance, itself among them, is a core; cores near each other are one cluster, and other records near a core belong to the nearest. The same records give the same clusters. The area is the smallest convex one, with room around it.',
} as const;

export default clusters;
