import { describe, expect, it } from 'vitest';
import { askedPage, heightOf, leadFrom, pageAddress, pageOf } from '../../../src/embedding/page-address.ts';

const of = (attributes: Readonly<Record<string, string>>) => (name: string) => attributes[name] ?? null;
const SITE = 'https://maps.example/crossroads/';

describe('the page that an address asks for', () => {
  const asked = (query: string) => askedPage((name) => new URLSearchParams(query).get(name));

  it('is the one that it names, else that of what a link to the atlas has chosen', () => {
    expect(asked('story=the-region&chapter=region&select=jurisdiction:AL')).toBe('story.the-region.region');
    expect(asked('v=1&select=market:drugs/heroin')).toBe('market.drugs.heroin');
    expect(asked('v=1&select=jurisdiction:XK')).toBe('jurisdiction.XK');
  });

  it.each(['v=1', 'select=port:ALDRZ', 'select=story:the-region', 'select=market:../../x', 'select='])(
    'is none for %s',
    (query) => {
      expect(asked(query)).toBeNull();
    },
  );
});

describe('the list of all pages', () => {
  const LISTED = ['story.the-region.region', 'jurisdiction.XK', 'market.drugs.heroin'].flatMap((id) => [
    `embed/${id}/en.html`,
    `embed/${id}/sq.html`,
  ]);
  const lead = (query: string) => leadFrom(`${SITE}embed.html${query}#x`, LISTED);

  it('leads to the page that is asked for, where there is one', () => {
    for (const [query, page] of [
      ['story=the-region&chapter=region&lang=sr', 'story.the-region.region/sr.html'],
      ['v=1&select=jurisdiction:XK&ui=legend', 'jurisdiction.XK/en.html?ui=legend'],
      // It begins with its first chapter, which is in the list.
      ['story=the-region', 'story.the-region/en.html'],
    ]) {
      expect(lead(`?${query}`)).toEqual({ to: 'page', address: `${SITE}embed/${page}` });
    }
  });

  it.each([
    '?story=gone',
    '?story=the',
    '?story=the-region&chapter=gone',
    '?story=the-region&chapter=reg',
    '?story=the-region&chapter=',
    '?select=jurisdiction:X',
    '?market=drugs',
    '?v=1&zoom=6',
  ])('leads to the atlas for %s, of which there is no page', (query) => {
    expect(lead(query)).toEqual({ to: 'atlas', address: `${SITE}${query.replace(':', '%3A')}` });
  });

  it('is read where nothing is asked for', () => {
    expect(lead('')).toBeNull();
  });
});

describe('the page that attributes name', () => {
  it.each([
    [{ story: 'the-region', chapter: 'question' }, 'story.the-region.question'],
    [{ story: 'the-region' }, 'story.the-region'],
    [{ jurisdiction: 'AL' }, 'jurisdiction.AL'],
    [{ route: 'balkan' }, 'route.balkan'],
    [{ market: 'drugs.heroin' }, 'market.drugs.heroin'],
    // A chapter belongs to a story; the first kind counts.
    [{ route: 'balkan', chapter: 'question' }, 'route.balkan'],
    [{ market: 'drugs', story: 'the-region' }, 'story.the-region'],
  ])('%j is %s', (attributes, id) => {
    expect(pageOf(of(attributes))).toBe(id);
  });

  it.each([
    {},
    { chapter: 'question' },
    { story: '' },
    { story: '../x' },
    { story: 'a/b' },
    { story: 'the-region', chapter: '' },
    { route: 'balkan?x' },
    { jurisdiction: '..' },
  ])('%j is none', (attributes) => {
    expect(pageOf(of(attributes))).toBe(null);
  });
});

describe('the address of a page', () => {
  it('says what is asked of the page, and nothing that is not understood', () => {
    const asked = of({
      theme: 'dark',
      ui: 'legend',
      height: '900',
      edition: '1.2',
      host: 'x',
    });
    expect(pageAddress(SITE, 'route.balkan', 'sq', asked)).toBe(
      `${SITE}embed/route.balkan/sq.html?theme=dark&ui=legend&height=900&edition=1.2`,
    );
    const alone = of({ theme: 'dark', ui: 'none' });
    expect(pageAddress(SITE, 'route.balkan', 'sq', alone)).toBe(
      `${SITE}embed/route.balkan/sq.map.html?theme=dark`,
    );
    const hostile = of({ theme: 'dark&x=1', ui: 'FULL', height: '1e9', edition: '<b>' });
    expect(pageAddress(SITE, 'route.balkan', 'sq', hostile)).toBe(`${SITE}embed/route.balkan/sq.html`);
  });

  it.each([
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr-RS', 'sr'],
    ['', 'en'],
    ['xx', 'en'],
    ['../../x', 'en'],
  ])('is in a language that there is: “%s” is %s', (language, file) => {
    expect(pageAddress(SITE, 'route.balkan', language, of({}))).toBe(
      `${SITE}embed/route.balkan/${file}.html`,
    );
  });
});

describe('heights', () => {
  it.each([
    ['640', 640],
    ['0', 120],
    ['99999', 4000],
    ['', null],
    [null, null],
    ['-5', null],
    ['50%', null],
    ['1e3', null],
    ['100000', null],
  ])('%j is %j', (value, height) => {
    expect(heightOf(value)).toBe(height);
  });
});
