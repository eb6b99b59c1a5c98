/** Export of a briefing. */
const briefingExport = {
  'briefingExport.title': 'Export “{title}”',
  'briefingExport.open': 'Export',
  'briefingExport.intro': 'Made in this browser, without a network. Nothing is sent anywhere.',
  'briefingExport.withNotes': 'With speaker’s notes',
  'briefingExport.chapters': 'Chapters',
  'briefingExport.allChapters': 'All {count}',
  'briefingExport.paper': 'Paper',
  'briefingExport.handling.note':
    'Shown on every screen of the briefing and on everything exported from it, such as “RESTRICTED”.',
  'briefingExport.handling.noteOfTaken':
    'Shown on everything exported here, such as “RESTRICTED”. The screens of the briefing do not change.',
  'briefingExport.handling.text': 'Text of the mark',
  'briefingExport.handling.color': 'Colour',
  'briefingExport.make': 'Make',
  'briefingExport.stop': 'Stop',
  'briefingExport.working': 'Being made: {done} of {total}',
  'briefingExport.begun': 'Being made…',
  'briefingExport.done': 'Made: {file}, {size} MB.',
  'briefingExport.doneSmall': 'Made: {file}, {size} kB.',
  'briefingExport.digest': 'SHA-256 of the whole file, to compare a copy by:',
  'briefingExport.exported': 'Continue in the browser’s dialog.',
  'briefingExport.stopped': 'Stopped. Nothing was made.',
  'briefingExport.failed': 'It could not be made. {reason}',
  'briefingExport.html': 'One file with everything',
  'briefingExport.html.about':
    'The whole atlas with this briefing in a single HTML file. Opens by double click, without a network.',
  'briefingExport.pptx': 'Slides',
  'briefingExport.pptx.about':
    'PowerPoint file: a slide for each chapter, the map as shapes that can be recoloured.',
  'briefingExport.handout': 'Handout',
  'briefingExport.handout.about':
    'For the printer, or as PDF through it: text, maps and sources on A4 or Letter.',
  'briefingExport.pictures-png': 'Pictures, PNG',
  'briefingExport.pictures-png.about':
    'A picture of each chapter. Dropped on the map, a picture opens its view again.',
  'briefingExport.pictures-svg': 'Pictures, SVG',
  'briefingExport.pictures-svg.about': 'Drawings of each chapter, to edit and to print.',
  'briefingExport.file': 'Briefing file',
  'briefingExport.file.about': 'To open, change and present elsewhere. Always with speaker’s notes.',
} as const;

export default briefingExport;
