/** Taking a briefing away. */
const leave = {
  'leave.title': 'Take away: {title}',
  'leave.open': 'Take away',
  'leave.intro': 'Made in this browser, without a network. Nothing is sent anywhere.',
  'leave.withNotes': 'With what the speaker says',
  'leave.chapters': 'Chapters',
  'leave.allChapters': 'All {count}',
  'leave.paper': 'Paper',
  'leave.handling': 'Handling mark',
  'leave.handling.note':
    'Stands on every screen of the briefing and on everything that is taken away of it, such as “RESTRICTED”.',
  'leave.handling.noteOfTaken':
    'Stands on what is made here, such as “RESTRICTED”. The screens of the briefing stay as they are.',
  'leave.handling.text': 'Words',
  'leave.handling.color': 'Colour',
  'leave.make': 'Make',
  'leave.stop': 'Stop',
  'leave.working': 'Being made: {done} of {total}',
  'leave.begun': 'Being made…',
  'leave.done': 'Made: {file}, {size} MB.',
  'leave.doneSmall': 'Made: {file}, {size} kB.',
  'leave.digest': 'SHA-256 of the whole file, to compare a copy by:',
  'leave.exported': 'Over to the browser’s own dialog.',
  'leave.stopped': 'Stopped. Nothing was made.',
  'leave.failed': 'It could not be made. {reason}',
  'leave.html': 'One file with everything',
  'leave.html.about':
    'The whole atlas with this briefing in a single HTML file. Opens by double click, without a network.',
  'leave.pptx': 'Slides',
  'leave.pptx.about': 'PowerPoint file: a slide for each chapter, the map as shapes that can be recoloured.',
  'leave.handout': 'Handout',
  'leave.handout.about': 'For the printer, or as PDF through it: text, maps and sources on A4 or Letter.',
  'leave.pictures-png': 'Pictures, PNG',
  'leave.pictures-png.about':
    'A picture of each chapter. Dropped on the map, a picture opens its view again.',
  'leave.pictures-svg': 'Pictures, SVG',
  'leave.pictures-svg.about': 'Drawings of each chapter, to edit and to print.',
  'leave.file': 'Briefing file',
  'leave.file.about': 'To open, change and present elsewhere. Always with what the speaker says.',
} as const;

export default leave;
