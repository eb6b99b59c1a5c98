/** Search over running texts, which is fetched when the search box is first used. */
const search = {
  'search.texts.digest': 'Passages of the brief',
  'search.texts.original': 'In the original',
  'search.in.digest': 'in the digest',
  'search.in.original': 'in the original',
  'search.in.heading': 'in its heading',
  'search.forgiven': 'spelling forgiven: {words}',
  'search.seeAll': 'See all {count, number} in the reader',
  'search.loading': 'Fetching the passages…',
  'search.failed': 'The passages could not be fetched: names alone are searched.',
  'search.noPassage': 'No passage has {count, plural, one {this word} other {all these words}}.',
} as const;

export default search;
