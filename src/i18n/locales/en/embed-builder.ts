/** “Embed this”: a page for other sites, its options, what to look at, and code to copy. */
const embedBuilder = {
  'builder.intro':
    'Each page can be put into an article on another site. It sets no cookie and contacts nobody else. All but the present map also work without JavaScript.',
  'builder.heading': 'Pages for other sites',
  'builder.all': 'All pages',
  'builder.page': 'Page',
  'builder.page.view': 'The map as it is now',
  'builder.page.passage': 'The open passage: {title}',
  'builder.page.drawn':
    'This page is built in the reader’s browser. It needs JavaScript and takes a few seconds longer to appear.',
  'builder.group.shown': 'What is shown now',
  'builder.group.jurisdictions': 'Jurisdictions',
  'builder.group.routes': 'Routes',
  'builder.group.markets': 'Markets',
  'builder.group.story': 'Story: {title}',
  'builder.storiesFailed': 'The stories could not be fetched: their chapters are not in the list.',
  'builder.options': 'Options',
  'builder.parts': 'Shown beside the map',
  'builder.parts.none': 'Notes only',
  'builder.parts.legend': 'Legend',
  'builder.parts.text': 'Text, table and sources',
  'builder.parts.full': 'Everything',
  'builder.height': 'Initial height (px)',
  'builder.height.about': 'Empty: as high as the page is in the preview.',
  'builder.height.now': 'Empty: {height, number} px, as high as the page is in the preview.',
  'builder.crossings': 'Show border crossings',
  'builder.crossings.note': 'Off by default. Turn this on only if your readers need exact crossing points.',
  'builder.edition': 'Edition',
  'builder.edition.named': 'Edition {edition}: readers see later corrections',
  'builder.edition.none': 'Not named: what came after the page was made is told',
  'builder.title': 'Title of the frame',
  'builder.title.about': 'What a screen reader says of the frame. Readers do not see it.',
  'builder.alt': 'Alternative text of the picture',
  'builder.alt.about': 'What the picture shows, for who cannot see it.',
  'builder.alt.plain': 'Map: {title}',
  'builder.propose': 'Back to what is proposed',

  'builder.preview': 'Preview',
  'builder.preview.past': 'Past the preview',
  'builder.preview.phone': 'Phone, {width, number} px',
  'builder.preview.column': 'Column, {width, number} px',
  'builder.preview.full': 'Full width, {width, number} px',
  'builder.preview.scaled': 'Shown at {share, number} % of its size.',
  'builder.preview.waiting': 'The page is coming…',
  'builder.preview.ready': 'The page is there, {height, number} px high.',
  'builder.preview.missing': 'The page could not be fetched. The code can be copied all the same.',
  'builder.preview.file':
    'This atlas is one file, and no pages lie beside it: there is no preview, and only what works without them is offered.',
  'builder.preview.closed':
    'Your records are on the map, so this page makes no more requests and has no preview. Open the atlas in another tab to see it.',

  'builder.checks': 'To look at',
  'builder.check.fine': 'Passed',
  'builder.check.look': 'Look at this',
  'builder.check.title.fine': 'The frame has a title.',
  'builder.check.title.missing': 'The frame has no title: a screen reader would say its address.',
  'builder.check.title.long': 'The title is long: it is said before anything else.',
  'builder.check.alt.fine': 'The picture has an alternative text of {count, number} characters.',
  'builder.check.alt.missing': 'The picture has no alternative text.',
  'builder.check.alt.same': 'The alternative text repeats the title: it should say what the map shows.',
  'builder.check.alt.short':
    'The alternative text has {count, number} characters: too few to say what the map shows.',
  'builder.check.alt.long':
    'The alternative text has {count, number} characters: what is that long belongs into the article.',
  'builder.check.sources.fine': 'The page lists its sources: {count, number}.',
  'builder.check.sources.hidden':
    'The page rests on {count, plural, one {# source} other {# sources}}, which are not shown with this choice: name them in the article.',
  'builder.check.sources.missing': 'The page lists no sources.',
  'builder.check.notes.fine': 'The notes on Kosovo* and on boundaries stand below the map.',
  'builder.check.notes.missing': 'The notes on Kosovo* and on boundaries are not on the page.',
  'builder.check.contrast.fine': 'Contrast of text and names is {ratio, number} to 1 at least; 4.5 is asked.',
  'builder.check.contrast.low':
    'Contrast of text and names falls to {ratio, number} to 1 in the theme “{theme}”; 4.5 is asked.',
  'builder.check.language.fine': 'What the page tells is in the language of the page.',
  'builder.check.language.other': 'The page is in {page}, but what it tells is in {text}. It says so itself.',
  'builder.check.height.fine': 'The height is enough for {width, number} px of width.',
  'builder.check.height.low':
    'At {width, number} px of width the page is {told, number} px high, not {height, number}: the element grows, a plain frame has to be scrolled.',

  'builder.reading': 'Reading level',
  'builder.reading.sentences':
    '{words, number} words in a sentence on average. About 20 and fewer are read with ease.',
  'builder.reading.colemanLiau':
    'Index of Coleman and Liau: {grade, number}, about the grade of school in the United States in which such a text is read.',
  'builder.reading.lix':
    'LIX: {index, number}, which is like {like, select, children {books for children} fiction {fiction} news {a newspaper} official {official texts} other {learned texts}}. Its steps were set for Swedish.',
  'builder.reading.limits':
    'A hint from counts of letters, words and sentences alone. It knows neither whether a word is familiar nor whether a thought is clear; names of places make it higher.',

  'builder.code': 'Code to copy',
  'builder.address.local':
    'The code leads to {address}, which others cannot reach. Open the atlas where it is published, or set “address” in crossroads.config.json.',
  'builder.address.unknown':
    'Nobody has told this file where the atlas is published, so there is no address to lead to.',
  'builder.element': 'Element',
  'builder.element.about':
    'Follows the height of the page. The script stands once in an article, before the first element and without “async”.',
  'builder.frame': 'Plain frame',
  'builder.frame.about': 'Where scripts of others are not let in. It keeps the height that it is given.',
  'builder.picture': 'Picture',
  'builder.picture.about':
    'The map alone, with legend, credit and notes, in the language and theme chosen above (light where it is automatic). The code comes with the file.',
  'builder.picture.make': 'Save as {format}',
  'builder.picture.working': 'Being made…',
  'builder.picture.done': 'Saved: {file}. Put it beside the article.',
  'builder.picture.failed': 'It could not be made. {reason}',
  'builder.oembed': 'oEmbed address',
  'builder.oembed.about': 'For publishing systems that make an embed of an address.',
  'builder.oembed.drawn': 'A view or a passage has no address for oEmbed: copy the element or the frame.',
  'builder.oembed.none':
    'There is none: the site was built without knowing its own address (“address” in crossroads.config.json).',
  'builder.copy': 'Copy',
  'builder.copied': 'Copied.',
  'builder.copyFailed': 'The browser did not allow copying. Select the code and copy it by hand.',
} as const;

export default embedBuilder;
