/** The original brief, opened beside the digest. */
const original = {
  'original.title': 'The brief itself',
  'original.intro':
    'If you have the brief, open it here beside the digest. It is read in this browser and sent nowhere.',
  'original.open': 'Open the brief…',
  'original.openOther': 'Open another document…',
  'original.formats': 'Markdown, plain text, PDF or Word (DOCX); a file can also be dropped on the text.',
  'original.reading': 'Reading {name}…',
  'original.recognising': 'Finding the passages in {name}…',
  'original.delete': 'Close and delete from this browser',
  'original.keep': 'Save it in this browser',
  'original.keep.note': 'For the next visit. It stays on this device, and can be deleted at any time.',
  'original.view': 'Text shown',
  'original.view.digest': 'Digest',
  'original.view.original': 'Original',
  'original.view.both': 'Both',
  'original.report.brief':
    'This is the brief: {matched, number} of {all, number} passages were found in {name}.',
  'original.report.changed': '{count, plural, one {# passage, changed} other {# passages, changed}}',
  'original.report.unmatched': '{count, plural, one {# passage not found} other {# passages not found}}',
  'original.report.extra':
    '{count, plural, one {# part of the text matches no passage} other {# parts of the text match no passage}}',
  'original.report.foreign':
    '{name} is not the brief: no passage found. It is shown as a separate document, with names from the map.',
  'original.unmatched': 'Not found with confidence in {name}.',
  'original.changed': 'Differs from the edition of 2024.',
  'original.label': 'Original',
  'original.digestLabel': 'Digest',
  'original.related': 'Related document: {name}',
  'original.related.more': 'Show more',
  'original.related.print': 'Print this document',
  'original.related.cut': '{name} is too long to print here. The rest is left out.',
  'original.warning.misnamed':
    'Its name ends in .{extension}, but it is {format, select, pdf {a PDF} docx {a Word document} other {plain text}}; read as such.',
  'original.warning.html': 'It is a web page, so markup appears among the text.',
  'original.warning.legacy-encoding': 'It is not in Unicode; letters beyond western Europe’s may be wrong.',
  'original.warning.spoiled-characters':
    '{count, plural, one {# character could not be read} other {# characters could not be read}}.',
  'original.warning.pages-without-text': 'Pages without text: {pages}.',
  'original.warning.pages-damaged': 'Pages that could not be read: {pages}.',
  'original.failed': '{name} could not be opened.',
  'original.failure.empty': 'The file is empty. Choose the file of the brief itself.',
  'original.failure.too-large':
    'It is larger than {limit} MB. The brief is far smaller: choose its own file.',
  'original.failure.unreadable':
    'The browser could not read it: perhaps it was moved or is a folder. Choose it again.',
  'original.failure.binary': 'It has no text. Choose a PDF, a Word document (DOCX), Markdown or plain text.',
  'original.failure.unsupported-format':
    '{format} files are not supported. Save it as PDF, DOCX or plain text and open that.',
  'original.failure.encrypted': 'It needs a password. Save a copy without one and open that.',
  'original.failure.damaged':
    'The file is damaged{part, select, none {} other { at {part}}}. Download it again, or open another format.',
  'original.failure.no-text':
    'Its pages are pictures without text. Run text recognition (OCR) over it first.',
  'original.failure.zip-bomb':
    'It was not opened: it would unpack to far more than a document. Use another copy.',
  'original.failure.reader-missing':
    'The reader for {format} could not be fetched. Try again when you are online.',
  'original.failure.cancelled': 'Opening was cancelled.',
  'original.failure.too-slow':
    'Reading it took longer than {seconds, number} seconds and was stopped. Open it as plain text.',
  'original.failure.not-started': 'The file reader could not be started. Reload the page and try again.',
  'original.failure.crashed':
    'Reading it failed unexpectedly. Open it in another format; nothing else was lost.',
} as const;

export default original;
