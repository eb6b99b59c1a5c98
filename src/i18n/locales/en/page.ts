/** Title, common words, notes and the welcome. */
const page = {
  'app.title': 'Crossroads',
  'app.subtitle': 'Organized crime routes in South-Eastern Europe',

  // Interface: words used all over
  'ui.close': 'Close',
  'ui.cancel': 'Cancel',
  'ui.dismiss': 'Dismiss',
  'ui.retry': 'Try again',
  'ui.skip': 'Skip',
  'ui.skipToMap': 'Skip to the map',
  'ui.skipToDetails': 'Skip to details',
  'ui.skipToTimeline': 'Skip to the timeline',
  'ui.layersRegion': 'Markets, routes and layers',
  'ui.mapRegion': 'Map',
  'tool.layers': 'Layers',
  'ui.tab.feature': 'Details',
  'ui.tab.brief': 'Brief',
  'tool.editor': 'Editor',
  'tool.network': 'Network',
  'ui.briefLoading': 'Fetching the reader…',
  'ui.openTime': 'Time',
  'ui.sheet': 'Panels',
  'ui.sheetHandle': 'Height of the panels',
  'ui.sheet.low': 'Low',
  'ui.sheet.half': 'Half of the screen',
  'ui.sheet.full': 'Full',
  'ui.titleSelected': '{name} – {title}',
  'ui.hidePanels': 'Hide the panels',
  'ui.showPanels': 'Show the panels',
  'tool.library': 'Library',
  'tool.data': 'Data',
  'tool.explore': 'Explore',
  'tool.compare': 'Compare',
  'tool.areas': 'Areas',
  'tool.dossiers': 'Dossiers',
  'tool.notes': 'Notes',
  'room.nav': 'Sections',
  'room.atlas': 'Atlas',
  'room.briefings': 'Briefings',
  'room.plan': 'Plan',
  'room.publish': 'Publish',
  'ui.tab.record': 'Record',
  'ui.menu': 'Menu',
  'room.atlas.about': 'Read the map and the brief',
  'room.briefings.about': 'Present, edit and download briefings',
  'room.plan.about': 'Work with your records, paths and areas',
  'room.publish.about': 'Put a page of this atlas into another site',
  'ui.tools': 'View and tools',

  // Beside the words of every passage
  'passage.paraphrase': 'Our paraphrase, not UNODC’s wording. This is not a United Nations publication.',

  // Welcome: the details panel without a selection
  'welcome.title': 'The UNODC brief on a map',
  'welcome.finding':
    'Since the brief was written, the external Schengen border has moved: {now, number} of {all, number} jurisdictions are inside, {before, number} on {date}.',
  'welcome.intro':
    'This atlas maps the UNODC policy brief on organized crime in South-Eastern Europe, with the evidence for every line.',
  'welcome.read.title': 'How to read the map',
  'welcome.read.band': 'Soft band: stated in the brief. It shows a direction, not a road.',
  'welcome.read.line':
    'Solid: a document we read, at least in part, reports this market here, in this country or on this route.',
  'welcome.read.dashed': 'Long dashes: reported in a document of which we read only a summary.',
  'welcome.read.thin': 'Thin line: a road, railway or service exists; no source links a market to it.',
  'welcome.read.dotted': 'Dotted line: illustrative. No source documents it.',
  'welcome.read.schematic': 'Lines are schematic, not surveyed. Zoom in and they widen into corridors.',
  'welcome.start.title': 'Where to start',
  'welcome.start.world': 'See connections to the rest of the world',
  'welcome.start.keyboard': 'Explore with the keyboard',

  // Notes
  'notes.label': 'Notes on the map',
  'notes.handling': 'Handling mark',
  'notes.kosovo':
    '* All references to Kosovo shall be understood to be in the context of United Nations Security Council resolution 1244 (1999).',
  'notes.boundaries':
    'Boundaries, names and designations imply no endorsement or acceptance by the United Nations.',
  'notes.partMissing':
    'A part of the atlas could not be fetched. Check the connection and reload: the address keeps your view.',
  'notes.documentStorage':
    'The browser could not change the saved document. To delete it, clear this site’s data in the browser settings.',
  'notes.settingsNotKept': 'This browser does not save settings: they last until you close the page.',
  'notes.schematic': 'Lines of routes are schematic.',

  // Use without a network
  'offline.ready': 'Saved: the atlas now works offline.',
  'offline.update': 'A new version of the atlas is ready.',
  'offline.updateNow': 'Update now',
} as const;

export default page;
