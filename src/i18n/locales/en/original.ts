/** The document that a reader opens beside the digest. */
const original = {
  'original.title': 'The brief itself',
  'original.intro':
    'Whoever has the brief can open it here: it is laid beside the digest, passage by passage. It is read in this browser and goes nowhere.',
  'original.open': 'Open the brief…',
  'original.openOther': 'Open another document…',
  'original.formats': 'Markdown, plain text, PDF or Word (DOCX); a file can also be dropped on the text.',
  'original.reading': 'Reading {name}…',
  'original.recognising': 'Looking for the passages in {name}…',
  'original.cancel': 'Cancel',
  'original.forget': 'Close and delete from this browser',
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
    '{count, plural, one {# stretch of text that is of no passage} other {# stretches of text that are of no passage}}',
  'original.report.foreign':
    '{name} is not the brief: none of its passages was found in it. It is shown as a document of its own, with the names that the map knows.',
  'original.unmatched': 'Not found with confidence in {name}.',
  'original.changed': 'Differs from the edition of 2024.',
  'original.label': 'Original',
  'original.digestLabel': 'Digest',
  'original.related': 'Related document: {name}',
  'original.related.more': 'Show more',
  'original.related.print': 'Print this document',
  'original.related.cut': '{name} is longer than can be printed here: the rest is left out.',
  'original.warning.misnamed':
    'Its name ends in .{extension}, but it is {format, select, pdf {a PDF} docx {a Word document} other {plain text}}; read as such.',
  'original.warning.html': 'It is a page of the web: its markup stands among the text.',
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
  'original.failure.binary':
    'It holds no text. Choose a PDF, a Word document (DOCX), Markdown or plain text.',
  'original.failure.unsupported-format':
    'Files of the kind {format} are not read. Save it as PDF, DOCX or plain text and open that.',
  'original.failure.encrypted': 'It asks for a password. Save a copy without one and open that.',
  'original.failure.damaged':
    'The file is damaged{part, select, none {} other { at {part}}}. Fetch it again, or open another format.',
  'original.failure.no-text':
    'Its pages are pictures without text. Run text recognition (OCR) over it first.',
  'original.failure.zip-bomb': 'It would unpack to far more than a document holds and was not opened.',
  'original.failure.reader-missing':
    'The part of this site that reads {format} could not be fetched. Try again with a network.',
  'original.failure.cancelled': 'Opening was cancelled.',
  'original.failure.too-slow':
    'Reading it took longer than {seconds, number} seconds and was stopped. Open it as plain text.',
  'original.failure.not-started': 'The reader of files could not be started. Reload the page and try again.',
  'original.failure.crashed':
    'Reading it failed unexpectedly. Open it in another format; nothing else was lost.',
} as const;

export default original;
