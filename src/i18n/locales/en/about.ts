/** About, and the download of the picture. */
const about = {
  // About
  'about.title': 'About Crossroads',
  'about.what.title': 'What this is',
  'about.what':
    'A map of the policy brief “An aid to strategic responses to organized crime in South-Eastern Europe” (UNODC, Vienna, 2024). It marks what the brief says, what other sources document, and what is reference data. It is not a publication of the United Nations.',
  'about.limits':
    'No line is a surveyed path and nothing here is for tactical use. No person is shown. The brief names no road, crossing or port of the region: those come from the sources below.',
  'about.languages': 'Native speakers have not yet checked the translations of this atlas.',
  'about.notes.title': 'Notes on names and boundaries',
  'about.edition.title': 'Edition',
  'about.edition': 'Edition {edition} of {date}',
  'about.checked': 'Facts checked up to {date}.',
  'about.corrections': 'Corrections',
  'about.noCorrections': 'No correction has been issued.',
  'about.cite.title': 'How to cite',
  'about.cite':
    'Crossroads: an atlas of the UNODC brief on organized crime in South-Eastern Europe, edition {edition} ({date}).',
  'about.sources.title': 'Sources and licences',
  'about.data.title': 'The data',
  'about.data': 'The compiled files can be downloaded and opened in any geographic information system.',
  'about.fonts': 'Type: Noto Sans and Noto Serif, SIL Open Font License 1.1.',

  // The drawn picture
  'figure.titleSelected': '{name}: organized crime routes in South-Eastern Europe',
  'figure.description':
    'Map of ten countries and territories: Balkan and Black Sea routes, ports, crossings, places. The panels have it as text.',
  'figure.period': 'Period: {period}',
  'figure.briefOnly': 'Only statements of the brief',
  'figure.sources': 'Sources: {sources}',
  'figure.moreSources': '{count, plural, one {# further source} other {# further sources}} in the atlas',
  'figure.colophon': 'Crossroads, edition {edition} · picture made on {date}',
  'figure.notUnitedNations': 'This is not a map of the United Nations.',
  'figure.scale': '{km, number} km at the centre of the map',

  // Download of the picture
  'picture.intro': 'The picture shows the current map with title, legend, sources and both notes.',
  'picture.flat': 'The picture looks straight down, without the tilt of the map.',
  'picture.format': 'Format',
  'picture.png': 'PNG, for slides and documents',
  'picture.svg': 'SVG, for editing and print',
  'picture.scale': 'Size',
  'picture.scaleOption': '{scale, number}× ({width, number} × {height, number} pixels)',
  'picture.download': 'Download',
  'picture.working': 'Drawing the picture',
  'picture.done': 'The picture is in your downloads: {file}',
  'picture.failed': 'The picture could not be made: {reason}. Try a smaller size, or SVG.',
} as const;

export default about;
