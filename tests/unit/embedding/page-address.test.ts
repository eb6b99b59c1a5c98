import { describe, expect, it } from 'vitest';
import {
  askedPage,
  namesOfPage,
  pageAddress,
  pageOf,
  VIEW_PAGE,
  viewOf,
} from '../../../src/embedding/page-address.ts';
import { heightOf } from '../../../src/embedding/page-looks.ts';

const of = (attributes: Readonly<Record<string, string>>) => (name: string) => attributes[name] ?? null;
const SITE = 'https://maps.example/crossroads/';

describe('the page that an address asks for', () => {
  const asked = (query: string) => askedPage(new URLSearchParams(query));

  it('is the one that it names, else that of what a link to the atlas has chosen', () => {
    expect(asked('story=the-region&chapter=region&select=jurisdiction:AL')).toBe('story.the-region.region');
    expect(asked('v=1&select=market:drugs/heroin')).toBe('market.drugs.heroin');
    expect(asked('v=1&select=jurisdiction:XK')).toBe('jurisdiction.XK');
    expect(asked('v=1&passage=II.C.p3&zoom=5')).toBe('passage.II.C.p3');
    expect(asked('select=route:balkan&theme=dark&lang=sq&host=https://news.example')).toBe('route.balkan');
  });

  it.each([
    'v=1',
    'select=port:ALDRZ',
    'select=passage:II.C.p3',
    // More is asked for than the feature: a view of it.
    'select=market:drugs/heroin&zoom=7',
    'passage=../x',
    'select=story:the-region',
    'select=market:../../x',
    'select=',
  ])('is none for %s', (query) => {
    expect(asked(query)).toBeNull();
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
    [{ passage: 'I.A.p2' }, 'passage.I.A.p2'],
    [{ passage: 'I.A.p2', view: '?v=1&zoom=6' }, 'passage.I.A.p2'],
    [{ view: '?v=1&zoom=6&markets=drugs/heroin' }, VIEW_PAGE],
    [{ view: '' }, VIEW_PAGE],
    [{ view: 'https://maps.example/?v=1&passage=I.A.p2&zoom=6' }, 'passage.I.A.p2'],
    [{ view: 'v=1&select=jurisdiction:AL' }, 'jurisdiction.AL'],
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
    { passage: 'I.A/p2' },
    { passage: '' },
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

describe('the address of a page that is drawn when it is asked for', () => {
  const drawn = (id: string, attributes: Readonly<Record<string, string>>, language = 'sq') => {
    const { origin, pathname, searchParams } = new URL(pageAddress(SITE, id, language, of(attributes)));
    expect(`${origin}${pathname}`).toBe(`${SITE}embed.html`);
    return Object.fromEntries(searchParams);
  };

  it('holds the passage and all that is asked of the page', () => {
    expect(drawn('passage.I.A.p2', { theme: 'dark', ui: 'none', height: '9e9', host: 'x' })).toEqual({
      passage: 'I.A.p2',
      lang: 'sq',
      theme: 'dark',
      ui: 'none',
    });
  });

  it.each(['?v=1&zoom=6&markets=drugs/heroin', 'https://x.example/?v=1&zoom=6&markets=drugs/heroin#top'])(
    'holds the view as it is copied, %s',
    (view) => {
      expect(drawn(VIEW_PAGE, { view })).toEqual({
        v: '1',
        zoom: '6',
        markets: 'drugs/heroin',
        lang: 'sq',
      });
    },
  );

  it('takes theme, language, host and other pages from nowhere but its attributes', () => {
    const view = '?v=1&zoom=6&theme=dark&language=sr&lang=sr&ui=none&host=https://x.example&story=x&height=1';
    expect(drawn(VIEW_PAGE, { view, theme: 'print' }, 'xx')).toEqual({
      v: '1',
      zoom: '6',
      lang: 'en',
      theme: 'print',
    });
  });

  it('cannot be longer than that of any view', () => {
    const long = pageAddress(SITE, VIEW_PAGE, 'en', of({ view: `?v=1&markets=${'x'.repeat(9000)}` }));
    expect(long.length).toBeLessThan(2200);
  });

  it('is that of attributes that name the same page again', () => {
    for (const id of ['passage.II.C.box1.src', 'passage.fn.29a', 'story.a.b', 'market.drugs.heroin'])
      expect(pageOf(of(Object.fromEntries(namesOfPage(id))))).toBe(id);
    expect(namesOfPage(VIEW_PAGE)).toEqual([]);
  });

  it.each([
    ['v=1&lang=sq&ui=none&theme=dark', null],
    ['v=1&passage=I.A.p2', null],
    ['v=1&passage=I.A.p2&zoom=5', 'v=1&zoom=5'],
  ])('says of %s what is seen of it', (query, view) => {
    expect(viewOf(new URLSearchParams(query))).toBe(view);
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
