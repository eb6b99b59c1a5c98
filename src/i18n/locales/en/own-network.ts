/** Your network: import, and problems of its files. */
const ownNetwork = {
  'ownNetwork.title': 'Your network',
  'ownNetwork.intro':
    'Find routes on your junctions and sections (GeoJSON). They stay on this computer: not in links, pictures or briefings.',
  'ownNetwork.asked': 'Network in use',
  'ownNetwork.atlas': 'Network of the atlas',
  'ownNetwork.load': 'Load a network…',
  'ownNetwork.example': 'Download an example',
  'ownNetwork.example.file': 'example network',
  'ownNetwork.format': 'What the files must have',
  'ownNetwork.format.features':
    'GeoJSON in WGS 84, in one file or several. Points are junctions (nodes), lines are sections (legs). Each line starts and ends exactly at its junctions, and all of them are connected.',
  'ownNetwork.format.nodes': 'A junction (node) has',
  'ownNetwork.format.legs': 'A section (leg) has',
  'ownNetwork.format.others': 'Optional',
  'ownNetwork.format.rest':
    'Without it, evidence is illustrative, and {fields} follow from the line. A junction may be an atlas port or crossing.',
  'ownNetwork.loading': 'Checking “{name}”…',
  'ownNetwork.taken': '“{name}” is now in use.',
  'ownNetwork.nodes': 'Junctions',
  'ownNetwork.legs': 'Sections',
  'ownNetwork.joined': 'Joined junctions',
  'ownNetwork.joined.id': 'same id',
  'ownNetwork.joined.place': 'within {km}',
  'ownNetwork.joined.hand': 'by hand',
  'ownNetwork.joined.rule':
    'Junctions with the same id, port or crossing join within {far}, others within {near}, if kind and jurisdictions agree.',
  'ownNetwork.joined.not': 'Not joined: {count}.',
  'ownNetwork.join.form': 'Join a junction by hand',
  'ownNetwork.join.own': 'Your junction',
  'ownNetwork.join.atlas': 'Junction of the atlas in the same jurisdictions, nearest first',
  'ownNetwork.join.do': 'Join',
  'ownNetwork.join.done': '“{name}” is joined to “{atlas}”.',
  'ownNetwork.join.undo': 'Undo join',
  'ownNetwork.join.undo.of': 'Undo join of “{name}”',
  'ownNetwork.join.undone': '“{name}” is not joined any more.',
  'ownNetwork.repeated': 'Sections that the atlas already has',
  'ownNetwork.show': 'Show all of it on the map',
  'ownNetwork.remove': 'Remove “{name}”',
  'ownNetwork.removed': '“{name}” is removed. You can undo this.',
  'ownNetwork.failed': '“{name}” could not be checked. Choose it again, or a smaller part of it.',
  'ownNetwork.refused': '“{name}” was not loaded, and nothing has changed. Errors ({count}):',
  'ownNetwork.more': 'More errors: {count}.',
  'ownNetwork.feature': '{file}, feature {number}',

  'ownNetwork.fault.too-large': 'It is larger than {limit} MB. Remove distant parts.',
  'ownNetwork.fault.not-json':
    'It cannot be read from line {line}, column {column} on: “{found}”. Save it as GeoJSON again.',
  'ownNetwork.fault.no-collection':
    'It is not a collection of features. Save it as a GeoJSON FeatureCollection.',
  'ownNetwork.fault.too-many': 'It has more than {limit} features or positions. Remove distant parts.',
  'ownNetwork.fault.full': 'No more than {limit} networks can be saved. Remove one first.',
  'ownNetwork.fault.none.node': 'It has no points. Points are junctions: load them with the sections.',
  'ownNetwork.fault.none.leg': 'It has no lines. Lines are sections: load them with the junctions.',
  'ownNetwork.fault.shape':
    'It is not a point or line of [longitude, latitude] in WGS 84. Correct its geometry.',
  'ownNetwork.fault.field': '“{field}” is missing or invalid. Write {wanted}.',
  'ownNetwork.fault.unknown-field': '“{field}” is not a known field. Correct its name, or remove it.',
  'ownNetwork.fault.text':
    '“{field}” is empty, longer than {limit} characters, or has markup or invisible characters. Write plain text.',
  'ownNetwork.fault.id-again': 'Its id occurs twice. Change one of the two.',
  'ownNetwork.fault.id-differs': 'Its id outside the properties is {id}. Write the same id in both places.',
  'ownNetwork.fault.not-there': '“{field}” names {id}, which does not exist. Correct it, or add that.',
  'ownNetwork.fault.off-node': 'Its line does not meet {id}. It must start and end exactly at its junctions.',
  'ownNetwork.fault.tier-of-node': 'It has tier 2, and {id} has tier 1. Give it tier 1.',
  'ownNetwork.fault.same-ends': 'It starts and ends at the same junction. Correct “from” or “to”.',
  'ownNetwork.fault.detour':
    'It is {km} long, {straight} in a straight line. The ratio must be 1–2. Correct its line or “lengthKm”.',
  'ownNetwork.fault.lonely': 'No section connects to it. Add a section, or remove it.',
  'ownNetwork.fault.apart':
    'The network is not connected. Unreachable junctions, including this one: {count}. Add the missing section.',
  'ownNetwork.fault.apart.core':
    'Tier 1 alone is not connected. Unreachable junctions, including this one: {count}. Add the missing section.',
  'ownNetwork.fault.place-elsewhere': 'Its position differs from {id}. Use that position.',
  'ownNetwork.fault.country-count': 'Codes in “{field}”: {count}. Its kind needs {due}.',
  'ownNetwork.fault.no-such-country': 'The map has no {country}. Write a code of ISO 3166.',
  'ownNetwork.fault.outside-country':
    'It lies {km} outside {country}. Correct its position, longitude first, or the code.',
  'ownNetwork.fault.waypoint-on-land': 'A waypoint at sea lies on land. Move it into open water.',
  'ownNetwork.fault.neither-side': 'It passes nothing that {id} lies in. Correct its line, or “{field}”.',
  'ownNetwork.fault.land-leg-at-sea':
    'It crosses {km} of sea, but not by ship. Correct “mode”, or move its line to land.',
  'ownNetwork.fault.sea-leg-on-land':
    'It crosses {km} of land, first at {at}. Move its line into the water, or write “inland” (canal, river).',
  'ownNetwork.fault.claims-brief':
    'The brief does not name it. Write “literature” with its source, or “illustrative”, and “inBrief” false.',
  'ownNetwork.fault.no-document':
    '“literature” needs a document. Name one in “sources”, or write “illustrative”.',
  'ownNetwork.fault.surveyed':
    'A section is drawn, not surveyed. Write “schematic” or “inferred” as its basis.',
  'ownNetwork.fault.twice': '{value} occurs twice. Remove one of the two.',
} as const;

export default ownNetwork;
