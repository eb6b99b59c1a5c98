import { describe, expect, it } from 'vitest';
import { forgivenInName } from '../../../../src/analysis/search/corrected-words.ts';
import { deriveExcerpt } from '../../../../src/analysis/search/excerpt.ts';
import { type SearchableText, textIndexOf } from '../../../../src/analysis/search/text-index.ts';
import { bestMatches, searchTexts } from '../../../../src/analysis/search/texts.ts';

const makeText = (id: string, text: string, title = 'A heading'): SearchableText => ({
  id,
  passage: id,
  title,
  text,
});

const texts = [
  makeText('seats', 'The centre of Trebinje serves three jurisdictions. Bucharest has another.', 'Seats'),
  makeText('feud', 'The Kavački and the Škaljari fight. The Škaljari clan is the region’s own.', 'A feud'),
  makeText('route', 'The Balkan route carries heroin. Balkan groups use many a route.', 'Two ways'),
  makeText('groups', 'Routes of the Balkan groups: money-laundering, heroin and migrants.'),
  makeText('money', 'Money that is laundered feeds crime. Heroin pays 2021 times.', 'Heroin money'),
];
const search = (query: string, forgivesSlips = true) =>
  searchTexts(textIndexOf(texts), query, { forgivesSlips });
const ids = (query: string) => search(query).map(({ source }) => source.id);
const marked = (query: string) =>
  search(query).flatMap(({ source, places }) =>
    places.map(({ start, end }) => source.text.slice(start, end)),
  );

describe('searchTexts', () => {
  it.each([
    ['skaljari', 'feud'],
    ['ŠKALJARI', 'feud'],
    ['Шкаљари', 'feud'],
    ['Требиње', 'seats'],
    ['Trebinye', 'seats'],
    ['Τρεμπίνιε', 'seats'],
    ['Trebinej', 'seats'],
    ['bucarest', 'seats'],
    ['tre', 'seats'],
    ['laundering', 'groups'],
    ["region's", 'feud'],
  ])('finds for the query %s the text %s first', (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it('lists texts with every word first, then those with at least half of them', () => {
    expect(ids('heroin groups')).toEqual(['groups', 'route', 'money']);
    expect(search('heroin groups').map(({ missing }) => missing)).toEqual([[], [], ['groups']]);
    expect(ids('two heroin')).toEqual(['route', 'money', 'groups']);
    expect(ids('heroin nowhere unheard').toSorted()).toEqual(ids('heroin').toSorted());
    expect(ids('two heroin jurisdictions clan')).toEqual(['route']);
    expect(bestMatches(search('two heroin')).map(({ source }) => source.id)).toEqual(['route']);
    expect(bestMatches(search('heroin nowhere'))).toHaveLength(3);
  });

  it('requires quoted phrases', () => {
    expect(ids('heroin "many a route"')).toEqual(['route']);
    expect(ids('"many a river" heroin')).toEqual([]);
  });

  it('leaves stop words out, but finds them alone', () => {
    expect(ids('what does the brief say about the clan')).toEqual(ids('clan'));
    expect(ids('the')).not.toEqual([]);
  });

  it('finds other forms of a word', () => {
    expect(ids('laundered').toSorted()).toEqual(['groups', 'money']);
    expect(ids('jurisdiction')).toEqual(['seats']);
  });

  it('finds synonyms in any language, ranked below the typed word', () => {
    expect(ids('kokaina')).toEqual([]);
    expect(ids('heroina')).toEqual(ids('heroin'));
    expect(ids('хероин')).toEqual(ids('heroin'));
    expect(ids('pranje novca')[0]).toBe('groups');
    const index = textIndexOf([makeText('as', 'Some weapons.', ''), makeText('typed', 'Some guns.', '')]);
    expect(searchTexts(index, 'guns').map(({ source }) => source.id)).toEqual(['typed', 'as']);
  });

  it('does not take words of the same stem for synonyms', () => {
    const index = textIndexOf([makeText('other', 'An effective report on training.', '')]);
    expect(searchTexts(index, 'consequences journalists railway')).toEqual([]);
  });

  it('finds British and American spellings of a word', () => {
    const index = textIndexOf([
      makeText('uk', 'Organised groups.', ''),
      makeText('us', 'Organized groups.', ''),
    ]);
    expect(searchTexts(index, 'organised')).toHaveLength(2);
  });

  it('ranks texts of greater weight first', () => {
    const index = textIndexOf([
      makeText('note', 'One river.'),
      { ...makeText('main', 'One river.'), weight: 2 },
    ]);
    expect(searchTexts(index, 'river').map(({ source }) => source.id)).toEqual(['main', 'note']);
  });

  it('marks only the phrase when words are adjacent as typed', () => {
    expect(search('balkan route').map(({ source, places }) => [source.id, places.length])).toEqual([
      ['route', 1],
      ['groups', 2],
    ]);
    expect(marked('balkan route')[0]).toBe('Balkan route');
    expect(marked('škaljari clan')).toEqual(['Škaljari clan']);
  });

  it('matches quoted phrases exactly, with quotation marks of any language', () => {
    expect(marked('"Balkan route"')).toEqual(['Balkan route']);
    expect(marked('„balkan groups“')).toEqual(['Balkan groups', 'Balkan groups']);
    expect(ids('"balkan rote"')).toEqual([]);
    expect(ids('"route balkan"')).toEqual([]);
    expect(ids('"money laundering" heroin')).toEqual(['groups']);
  });

  it('matches an unfinished last word in an open phrase, not in a closed one', () => {
    expect(ids('"balkan rou')).toEqual(['route']);
    expect(ids('"balkan rou"')).toEqual([]);
  });

  it('returns the typed and the matched spelling of a misspelt word', () => {
    expect(search('Trebinye')[0]?.forgiven).toEqual([{ typed: 'Trebinye', met: 'Trebinje' }]);
    expect(search('bucarest centre')[0]?.forgiven).toEqual([{ typed: 'bucarest', met: 'Bucharest' }]);
    expect(search('Требиње')[0]?.forgiven).toEqual([]);
    expect(search('škaljari')[0]?.forgiven).toEqual([]);
  });

  it('corrects slips only when allowed and when no text has the typed word', () => {
    expect(marked('rote')).toEqual(['route', 'route', 'Routes']);
    expect(search('rote', false)).toEqual([]);
    expect(search('Trebinye', false).map(({ source }) => source.id)).toEqual(['seats']);
    expect(ids('2012')).toEqual([]);
    expect(ids('oute')).toEqual([]);
  });

  it('prefers, for a misspelt word, whole words that begin with the same letters', () => {
    const index = textIndexOf([
      makeText('other', 'The other side of marketing.'),
      makeText('market', 'A route to the market.'),
    ]);
    expect(searchTexts(index, 'rote').map(({ source }) => source.id)).toEqual(['market']);
    expect(searchTexts(index, 'markat').map(({ source }) => source.id)).toEqual(['market']);
  });

  it('marks a word once when it is part of a phrase', () => {
    expect(marked('balkan "balkan route"')).toEqual(['Balkan route', 'Balkan']);
  });

  it('ranks adjacent words before the same words apart', () => {
    const index = textIndexOf([
      makeText('apart', 'Route of a Balkan group.'),
      makeText('as', 'The Balkan route.'),
    ]);
    expect(searchTexts(index, 'balkan route').map(({ source }) => source.id)).toEqual(['as', 'apart']);
  });

  it('ranks by number and exactness of matches, and by the heading', () => {
    expect(ids('heroin')).toEqual(['money', 'groups', 'route']);
    expect(ids('route')).toEqual(['route', 'groups']);
    expect(ids('škaljari')).toEqual(['feud']);
  });

  it.each(['', ' ', 'x', '“”', '–', 'zzzzz', 'xyzzyplugh'])('finds nothing for “%s”', (query) => {
    expect(ids(query)).toEqual([]);
  });

  it('searches texts that have no heading', () => {
    const index = textIndexOf([{ id: 'p1', passage: null, title: null, text: 'A line of an original.' }]);
    expect(searchTexts(index, 'original')).toMatchObject([{ source: { id: 'p1' }, titlePlaces: [] }]);
  });
});

describe('deriveExcerpt', () => {
  const show = (text: string, ...words: string[]) => {
    const marks = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
    const { pieces, isCutBefore, isCutAfter } = deriveExcerpt(text, marks);
    const shown = pieces.map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text)).join('');
    return `${isCutBefore ? '… ' : ''}${shown}${isCutAfter ? ' …' : ''}`;
  };

  it('returns the sentence with the most marks', () => {
    expect(show('One word. Another word and more. The end.', 'One', 'word and', 'more')).toBe(
      'Another [word and] [more].',
    );
  });
  it('returns the first sentence when the text has no marks', () => {
    expect(show('One word. Another.')).toBe('One word.');
  });
  it('cuts a long sentence between words around its first mark', () => {
    const long = `${'before '.repeat(40)}mark ${'after '.repeat(60)}end.`;
    const shown = show(long, 'mark');
    expect(shown).toMatch(/^… before .*before \[mark\] after .*after …$/);
    expect(shown.length).toBeLessThan(240);
  });
  it('cuts a long text that has no spaces', () => {
    expect(show(`${'x'.repeat(5000)}mark${'y'.repeat(5000)}`, 'mark')).toMatch(/^… x{70}\[mark\]y+ …$/);
  });
});

describe('forgivenInName', () => {
  it('returns the corrected words, without words that were typed correctly', () => {
    expect(forgivenInName('Trebinye', 'Joint Centre for Police Cooperation, Trebinje')).toEqual([
      { typed: 'Trebinye', met: 'Trebinje' },
    ]);
    expect(forgivenInName('belgarde nis', 'Niš – Belgrade')).toEqual([
      { typed: 'belgarde', met: 'Belgrade' },
    ]);
    expect(forgivenInName('port of Dures', 'Durrës')).toEqual([{ typed: 'Dures', met: 'Durrës' }]);
  });
});
