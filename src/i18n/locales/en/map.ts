/** Controls and announcements of the map, and help. */
const map = {
  // Controls of the map
  'map.label': 'Map of South-Eastern Europe. Arrow keys walk from feature to feature.',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.north': 'North up, seen from above',
  'map.legend': 'Legend',
  'map.home': 'Show the whole region',
  'map.globe': 'Show the globe',
  'map.flat': 'Show the flat map',
  'map.copyLink': 'Copy a link to this view',
  'map.linkCopied': 'Link copied',
  'map.linkFailed': 'The browser did not allow copying. The link is in the address bar.',
  'map.present': 'Briefings to present',
  'map.addView': 'Add this view to a briefing',
  'map.embed': 'Embed this',
  'map.download': 'Download the picture',
  'map.help': 'Help and keys',
  'map.about': 'About, sources and licences',
  'map.theme': 'Theme',
  'map.theme.auto': 'Automatic',
  'map.theme.light': 'Light',
  'map.theme.dark': 'Dark',
  'map.theme.print': 'Print',
  'map.theme.contrast': 'High contrast',
  'map.language': 'Language',
  'map.focused': '{name}, {kind}, {evidence}',
  'map.focusedNothing': 'Nothing in that direction. Try another arrow, or Page Down for the next feature.',
  'map.empty': 'No features in view. Zoom out, or change the filters.',
  'map.selected': 'Opened: {feature}. Details are beside the map.',
  'map.focusedMarket': '{name}, {kind}',
  'map.cleared': 'Selection cleared',
  'map.keys':
    'Arrows: walk · Enter: open · Page Down: next · Comma, full stop: along the branch · ?: all keys',
  'map.changed.filters': 'The map shows {shown, number} of {all, number} features.',
  'map.figureNotice':
    'This browser cannot draw the live map (no WebGL). You can still select features in the picture.',
  'map.ownGroundNotice':
    'The organisation’s basemap could not be fetched. The basemap of the atlas is shown instead.',
  'map.missingNotice': 'The live map could not be fetched, so you see a picture. Reload to try again.',
  'map.lostNotice': 'The graphics processor stopped. You see a picture until it returns.',
  'map.restored': 'The live map is back.',

  // Help
  'help.intro': 'Everything works from the keyboard. Keys of the map work while the map has focus.',
  'help.key.search': 'Go to search',
  'help.key.help': 'This help',
  'help.key.undo': 'Undo the last change',
  'help.key.redo': 'Redo what was undone',
  'help.key.tab': 'Into the map, and on to the next control',
  'help.key.arrows':
    'Walk: along route sections from junction to junction, else to the nearest feature that way',
  'help.key.page': 'Next and previous feature in reading order',
  'help.key.branch': 'Previous and next route section along the branch',
  'help.key.enter': 'Open the feature',
  'help.key.escape': 'Leave the feature, then clear the selection',
  'help.key.zoom': 'Zoom in and out',
  'help.key.globe': 'Globe or flat map',
  'help.key.pan': 'Move the map',
  'help.keys.anywhere': 'Anywhere',
  'help.keys.map': 'On the map',
  'help.pointer.title': 'With a pointer or a finger',
  'help.pointer':
    'Press a feature to open it; the details step through overlapping ones. Drag to move, scroll or pinch to zoom.',
} as const;

export default map;
