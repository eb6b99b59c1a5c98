/** “Embed this”: the page for other sites, its options, checks, and the code to copy. */
const embedBuilder = {
  'builder.intro':
    'Pages to embed on other sites: no cookies, no requests elsewhere. All but the current map work without JavaScript.',
  'builder.heading': 'Pages for other sites',
  'builder.all': 'All pages',
  'builder.page': 'Page',
  'builder.page.view': 'The current map',
  'builder.group.shown': 'Current view',
  'builder.group.jurisdictions': 'Jurisdictions',
  'builder.group.routes': 'Routes',
  'builder.group.markets': 'Markets',
  'builder.group.passages': 'Passages of the brief',
  'builder.group.story': 'Briefing: {title}',
  'builder.storiesFailed': 'The briefings could not be fetched, so their chapters are not listed.',
  'builder.compared': 'A page for other sites has one map: the left one of this comparison.',
  'builder.options': 'Options',
  'builder.parts': 'Shown beside the map',
  'builder.parts.none': 'Notes only',
  'builder.parts.legend': 'Legend',
  'builder.parts.text': 'Text, table and sources',
  'builder.parts.full': 'Everything',
  'builder.height': 'Initial height (px)',
  'builder.height.about': 'Leave empty for the height in the preview.',
  'builder.height.now': 'Leave empty for {height, number} px, the height in the preview.',
  'builder.crossings': 'Show border crossings',
  'builder.crossings.note': 'Off by default. Turn this on only if your readers need exact crossing points.',
  'builder.edition.named': 'Edition {edition}: readers see later corrections',
  'builder.edition.none': 'None: readers see changes made after the page was built',
  'builder.title': 'Frame title',
  'builder.title.about': 'Screen readers announce it. It is not visible.',
  'builder.alt': 'Alternative text',
  'builder.alt.about': 'Describes the picture for people who cannot see it.',
  'builder.alt.plain': 'Map: {title}',
  'builder.propose': 'Restore the suggestion',

  'builder.preview': 'Preview',
  'builder.preview.past': 'Skip the preview',
  'builder.preview.phone': 'Phone, {width, number} px',
  'builder.preview.column': 'Column, {width, number} px',
  'builder.preview.full': 'Full width, {width, number} px',
  'builder.preview.scaled': 'Shown at {share, number} % of its size.',
  'builder.preview.waiting': 'Loading the page…',
  'builder.preview.ready': 'Page loaded, {height, number} px high.',
  'builder.preview.missing': 'The page could not be fetched. You can still copy the code.',
  'builder.preview.file':
    'This atlas is one file without separate pages, so there is no preview and some options are missing.',
  'builder.preview.closed':
    'No preview: with your records on the map, this page makes no requests. Open the atlas in another tab.',

  'builder.checks': 'Checks',
  'builder.check.fine': 'Passed',
  'builder.check.look': 'Needs attention',
  'builder.check.title.fine': 'The frame has a title.',
  'builder.check.title.missing': 'The frame has no title. Screen readers would announce its address.',
  'builder.check.title.long': 'The title is long. Screen readers announce it first.',
  'builder.check.alt.fine': 'The picture has an alternative text of {count, number} characters.',
  'builder.check.alt.missing': 'The picture has no alternative text.',
  'builder.check.alt.same': 'The alternative text repeats the title. Describe the map instead.',
  'builder.check.alt.short':
    'The alternative text has {count, number} characters, too few to describe the map.',
  'builder.check.alt.long':
    'The alternative text has {count, number} characters. Move details into the article.',
  'builder.check.sources.fine': 'The page lists its sources: {count, number}.',
  'builder.check.sources.hidden':
    'The page uses {count, plural, one {# source} other {# sources}}, which this choice hides. Name them in the article.',
  'builder.check.sources.missing': 'The page lists no sources.',
  'builder.check.notes.fine': 'The notes on Kosovo* and on boundaries are below the map.',
  'builder.check.notes.missing': 'The notes on Kosovo* and on boundaries are not on the page.',
  'builder.check.contrast.fine': 'Contrast of text and names: at least {ratio, number} to 1 (minimum 4.5).',
  'builder.check.contrast.low':
    'Contrast of text and names in the theme “{theme}”: only {ratio, number} to 1 (minimum 4.5).',
  'builder.check.language.fine': 'The text is in the language of the page.',
  'builder.check.language.other': 'The page is in {page}, but its text is in {text}. The page notes this.',
  'builder.check.height.fine': 'The height is enough for {width, number} px of width.',
  'builder.check.height.low':
    'At {width, number} px width the page is {told, number} px high, not {height, number}. The element grows; a plain frame scrolls.',

  'builder.reading': 'Reading level',
  'builder.reading.sentences':
    '{words, number} words per sentence on average. Up to about 20 are easy to read.',
  'builder.reading.colemanLiau':
    'Coleman–Liau index: {grade, number}, about the school grade in the United States that reads such texts.',
  'builder.reading.lix':
    'LIX: {index, number}, similar to {like, select, children {children’s books} fiction {fiction} news {newspapers} official {official texts} other {academic texts}}. The scale was made for Swedish.',
  'builder.reading.limits':
    'An estimate from letters, words and sentences only, not from familiarity or clarity. Names of places raise it.',

  'builder.code': 'Code to copy',
  'builder.code.other': 'Other forms',
  'builder.address.local':
    'The code leads to {address}, which others cannot reach. Open the published atlas, or set “address” in crossroads.config.json.',
  'builder.address.unknown': 'This file has no address of a published atlas to link to.',
  'builder.element': 'Element',
  'builder.element.about':
    'Follows the height of the page. Include the script once, before the first element and without “async”.',
  'builder.frame': 'Plain frame',
  'builder.frame.about': 'For sites that do not allow scripts of others. Its height is fixed.',
  'builder.picture': 'Picture',
  'builder.picture.about':
    'The map with legend, credit and notes, in the chosen language and theme (automatic: light). Code comes with the file.',
  'builder.picture.make': 'Download as {format}',
  'builder.picture.working': 'Creating the picture…',
  'builder.picture.done': 'Downloaded: {file}. Publish it with the article.',
  'builder.picture.failed': 'The picture could not be created. {reason}',
  'builder.oembed': 'oEmbed address',
  'builder.oembed.about': 'For publishing systems that embed addresses.',
  'builder.oembed.drawn': 'Views and passages have no oEmbed address. Copy the element or the frame.',
  'builder.oembed.none': 'Not available: the site was built without “address” in crossroads.config.json.',
  'builder.copy': 'Copy',
  'builder.copied': 'Copied.',
  'builder.copyFailed': 'The browser did not allow copying. Select the code and copy it by hand.',
} as const;

export default embedBuilder;
