/** A network of a planner's own: loading it, what is wrong with its files, and what it has. */
const ownNetwork = {
  'ownNetwork.title': 'Own network',
  'ownNetwork.intro':
    'Nodes and legs of your own, as GeoJSON, can be asked instead of those of the atlas. They are checked by those rules of the atlas that bear on them, stay on this machine, and stand in no link, picture or briefing.',
  'ownNetwork.asked': 'Network asked',
  'ownNetwork.atlas': 'That of the atlas',
  'ownNetwork.load': 'Load a network…',
  'ownNetwork.example': 'Save an example',
  'ownNetwork.example.file': 'own network',
  'ownNetwork.format': 'What the files must have',
  'ownNetwork.format.features':
    'GeoJSON in WGS 84, in one file or in several: points are nodes, lines are legs. A line starts and ends exactly at its nodes; all of them hang together.',
  'ownNetwork.format.nodes': 'A node has',
  'ownNetwork.format.legs': 'A leg has',
  'ownNetwork.format.others': 'May be added',
  'ownNetwork.format.rest':
    'Where it is left out, evidence is illustrative, and {fields} follow from the line. A node may stand for a port or crossing of the atlas.',
  'ownNetwork.loading': '“{name}” is being checked.',
  'ownNetwork.taken': '“{name}” is asked now.',
  'ownNetwork.nodes': 'Nodes',
  'ownNetwork.legs': 'Legs',
  'ownNetwork.show': 'Show all of it on the map',
  'ownNetwork.remove': 'Remove “{name}”',
  'ownNetwork.removed': '“{name}” is removed. Undo brings it back.',
  'ownNetwork.incidents': 'Own incidents are told by legs of the atlas: they do not count here.',
  'ownNetwork.failed': '“{name}” could not be checked. Choose it again, or a smaller part of it.',
  'ownNetwork.refused': '“{name}” is not taken, and nothing has changed. What is wrong with it ({count}):',
  'ownNetwork.more': 'And more of it: {count}.',
  'ownNetwork.feature': '{file}, feature {number}',

  'ownNetwork.fault.too-large': 'It is larger than {limit} MB. Leave out what is far away.',
  'ownNetwork.fault.not-json':
    'It cannot be read from line {line}, column {column} on: “{found}”. Save it as GeoJSON again.',
  'ownNetwork.fault.no-collection':
    'It is no collection of features. Save it as a GeoJSON FeatureCollection.',
  'ownNetwork.fault.too-many': 'It has more than {limit} features or positions. Leave out what is far away.',
  'ownNetwork.fault.full': 'No more than {limit} own networks can be kept. Remove one first.',
  'ownNetwork.fault.none.node': 'There is no point in it: points are nodes. Load them with the legs.',
  'ownNetwork.fault.none.leg': 'There is no line in it: lines are legs. Load them with the nodes.',
  'ownNetwork.fault.shape':
    'It is no point or line of [longitude, latitude] in WGS 84. Correct its geometry.',
  'ownNetwork.fault.field': '“{field}” is missing or cannot be that. Write {wanted}.',
  'ownNetwork.fault.unknown-field': '“{field}” is not known. Correct the name of the field, or take it out.',
  'ownNetwork.fault.text':
    '“{field}” is empty, longer than {limit} letters, or has markup or unseen letters. Write plain text.',
  'ownNetwork.fault.id-again': 'Its id stands twice. Give one of the two another.',
  'ownNetwork.fault.id-differs':
    'Outside its properties it is called {id}. Write the same id in both places.',
  'ownNetwork.fault.not-there': '“{field}” names {id}, which is not there. Correct it, or add that.',
  'ownNetwork.fault.off-node': 'Its line does not meet {id}. Let it start and end exactly at its nodes.',
  'ownNetwork.fault.tier-of-node': 'It has tier 2, and {id} has tier 1. Give it tier 1.',
  'ownNetwork.fault.same-ends': 'It starts and ends at one node. Correct “from” or “to”.',
  'ownNetwork.fault.detour':
    'It is {km} long, and straight {straight}: shorter, or more than twice as long, it cannot be. Correct its line or “lengthKm”.',
  'ownNetwork.fault.lonely': 'No leg meets it. Add a leg, or take it out.',
  'ownNetwork.fault.apart':
    'The network falls apart. Nodes that cannot be reached, this one among them: {count}. Add the missing leg.',
  'ownNetwork.fault.apart.core':
    'Tier 1 by itself falls apart. Nodes that cannot be reached, this one among them: {count}. Add the missing leg.',
  'ownNetwork.fault.place-elsewhere': 'It lies elsewhere than {id}. Give it that position.',
  'ownNetwork.fault.country-count': 'Codes in “{field}”: {count}. Its kind has {due}.',
  'ownNetwork.fault.no-such-country': 'The map has no {country}. Write a code of ISO 3166.',
  'ownNetwork.fault.outside-country':
    'It lies {km} outside {country}. Correct its position, longitude first, or the code.',
  'ownNetwork.fault.waypoint-on-land': 'A waypoint at sea lies on land. Move it into open water.',
  'ownNetwork.fault.neither-side': 'It passes nothing that {id} lies in. Correct its line, or “{field}”.',
  'ownNetwork.fault.land-leg-at-sea':
    'It goes over {km} of sea, and not by ship. Correct “mode”, or move its line to the land.',
  'ownNetwork.fault.sea-leg-on-land':
    'It goes over {km} of land, first at {at}. Move its line into the water, or write “inland” for a canal or river.',
  'ownNetwork.fault.claims-brief':
    'The brief names no such thing. Write “literature” with its source, or “illustrative”, and “inBrief” false.',
  'ownNetwork.fault.no-document':
    '“literature” rests on no document. Name one in “sources”, or write “illustrative”.',
  'ownNetwork.fault.surveyed': 'A leg is drawn, not surveyed. Write “schematic” or “inferred” as its basis.',
  'ownNetwork.fault.twice': '{value} stands twice. Take one of the two out.',
} as const;

export default ownNetwork;
