/** Your records that lie close together and away from every route section. */
const clusters = {
  'clusters.about':
    '{count, plural, one {# record lies} other {# records lie}} farther than {km} from any route section: {inside} in {clusters, plural, one {# cluster} other {# clusters}}, {alone} in none.',
  'clusters.candidate':
    'Candidates for route sections, from your records, not the atlas. Clusters may be places of checks as well as routes.',
  'clusters.within': 'Maximum distance (km)',
  'clusters.least': 'Minimum number of records',
  'clusters.looking': 'Finding clusters…',
  'clusters.failed': 'The clusters could not be found. Change the distance or the filters to try again.',
  'clusters.none': 'No clusters found.',
  'clusters.outline': 'Candidate: the area around the records of a cluster, with their total',
  'clusters.record': 'A record farther than {km} from any route section',
  'clusters.table': 'Clusters as a table',
  'clusters.column.place': 'Where',
  'clusters.column.records': 'Records',
  'clusters.column.span': 'From – to',
  'clusters.column.size': 'Radius from its centre',
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
    'Method: DBSCAN (Ester and others 1996) over great-circle distances on the mean sphere, up to 0.5 % off the ellipsoid. The minimum number includes the record itself; a record near several clusters joins the nearest. The area is the smallest convex one, with a margin.',
} as const;

export default clusters;
