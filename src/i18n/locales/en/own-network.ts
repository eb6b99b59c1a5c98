/** A network of a planner's own: loading it, what is wrong with its files, and what it has. */
const ownNetwork = {
  'ownNetwork.title': 'Your network',
  'ownNetwork.intro':
    'Load junctions and sections as GeoJSON to find routes on them instead of on the network of the atlas. They are checked by the rules of the atlas that apply to them. They stay on this computer and are not part of any link, picture or briefing.',
  'ownNetwork.asked': 'Network in use',
  'ownNetwork.atlas': 'Network of the atlas',
  'ownNetwork.load': 'Load a network…',
  'ownNetwork.example': 'Save an example',
  'ownNetwork.example.file': 'example network',
  'ownNetwork.format': 'What the files must have',
  'ownNetwork.format.features':
    'GeoJSON in WGS 84, in one file or several. Points are junctions (nodes), lines are sections (legs). Each line starts and ends exactly at its junctions, and all of them are connected.',
  'ownNetwork.format.nodes': 'A junction (node) has',
  'ownNetwork.format.legs': 'A section (leg) has',
  'ownNetwork.format.others': 'May be added',
  'ownNetwork.format.rest':
    'Where it is left out, evidence is illustrative, and {fields} follow from the line. A junction may stand for a port or crossing of the atlas.',
  'ownNetwork.loading': '“{name}” is being checked.',
  'ownNetwork.taken': '“{name}” is now in use.',
  'ownNetwork.nodes': 'Junctions',
  'ownNetwork.legs': 'Sections',
  'ownNetwork.show': 'Show all of it on the map',
  'ownNetwork.remove': 'Remove “{name}”',
  'ownNetwork.removed': '“{name}” is removed. Undo brings it back.',
  'ownNetwork.incidents': 'Your records are assigned to sections of the atlas, so they do not count here.',
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
  'ownNetwork.fault.full': 'No more than {limit} networks can be saved. Remove one first.',
  'ownNetwork.fault.none.node': 'It has no points. Points are junctions: load them with the sections.',
  'ownNetwork.fault.none.leg': 'It has no lines. Lines are sections: load them with the junctions.',
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
  'ownNetwork.fault.off-node': 'Its line does not meet {id}. It must start and end exactly at its junctions.',
  'ownNetwork.fault.tier-of-node': 'It has tier 2, and {id} has tier 1. Give it tier 1.',
  'ownNetwork.fault.same-ends': 'It starts and ends at the same junction. Correct “from” or “to”.',
  'ownNetwork.fault.detour':
    'It is {km} long, and straight {straight}: shorter, or more than twice as long, it cannot be. Correct its line or “lengthKm”.',
  'ownNetwork.fault.lonely': 'No section meets it. Add a section, or take it out.',
  'ownNetwork.fault.apart':
    'The network falls apart. Junctions that cannot be reached, this one among them: {count}. Add the missing section.',
  'ownNetwork.fault.apart.core':
    'Tier 1 by itself falls apart. Junctions that cannot be reached, this one among them: {count}. Add the missing section.',
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
  'ownNetwork.fault.surveyed':
    'A section is drawn, not surveyed. Write “schematic” or “inferred” as its basis.',
  'ownNetwork.fault.twice': '{value} stands twice. Take one of the two out.',
} as const;

export default ownNetwork;
