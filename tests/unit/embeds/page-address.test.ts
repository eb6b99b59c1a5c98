import { describe, expect, it } from 'vitest';
import {
  askedPage,
  frameAddress,
  namesOfPage,
  pageAddress,
  pageOf,
  VIEW_PAGE,
  viewOf,
} from '../../../src/embeds/page-address.ts';
import { heightOf } from '../../../src/embeds/page-looks.ts';

const of = (attributes: Readonly<Record<string, string>>) => (name: string) => attributes[name] ?? null;
const SITE = 'https://maps.example/crossroads/';

describe('askedPage', () => {
  const asked = (query: string) => askedPage(new URLSearchParams(query));

  it('returns the named page, or else the page of the selected feature', () => {
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
    // The zoom asks for a view of the feature, not for its page.
    'select=market:drugs/heroin&zoom=7',
    'passage=../x',
    'select=story:the-region',
    'select=market:../../x',
    'select=',
  ])('returns null for %s', (query) => {
    expect(asked(query)).toBeNull();
  });
});

describe('pageOf', () => {
  it.each([
    [{ story: 'the-region', chapter: 'question' }, 'story.the-region.question'],
    [{ story: 'the-region' }, 'story.the-region'],
    [{ jurisdiction: 'AL' }, 'jurisdiction.AL'],
    [{ route: 'balkan' }, 'route.balkan'],
    [{ market: 'drugs.heroin' }, 'market.drugs.heroin'],
    // A chapter counts only with a story, and a story counts before a market.
    [{ route: 'balkan', chapter: 'question' }, 'route.balkan'],
    [{ market: 'drugs', story: 'the-region' }, 'story.the-region'],
    [{ passage: 'I.A.p2' }, 'passage.I.A.p2'],
    [{ passage: 'I.A.p2', view: '?v=1&zoom=6' }, 'passage.I.A.p2'],
    [{ view: '?v=1&zoom=6&markets=drugs/heroin' }, VIEW_PAGE],
    [{ view: '' }, VIEW_PAGE],
    [{ view: 'https://maps.example/?v=1&passage=I.A.p2&zoom=6' }, 'passage.I.A.p2'],
    [{ view: 'v=1&select=jurisdiction:AL' }, 'jurisdiction.AL'],
  ])('maps %j to %s', (attributes, id) => {
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
  ])('returns null for %j', (attributes) => {
    expect(pageOf(of(attributes))).toBe(null);
  });
});

describe('pageAddress', () => {
  it('keeps known parameters with valid values and drops all others', () => {
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
  ])('chooses an available language: “%s” becomes %s', (language, file) => {
    expect(pageAddress(SITE, 'route.balkan', language, of({}))).toBe(
      `${SITE}embed/route.balkan/${file}.html`,
    );
  });
});

describe('pageAddress of a page drawn on request', () => {
  const drawn = (id: string, attributes: Readonly<Record<string, string>>, language = 'sq') => {
    const { origin, pathname, searchParams } = new URL(pageAddress(SITE, id, language, of(attributes)));
    expect(`${origin}${pathname}`).toBe(`${SITE}embed.html`);
    return Object.fromEntries(searchParams);
  };

  it('contains the passage and the valid attributes of the page', () => {
    expect(drawn('passage.I.A.p2', { theme: 'dark', ui: 'none', height: '9e9', host: 'x' })).toEqual({
      passage: 'I.A.p2',
      lang: 'sq',
      theme: 'dark',
      ui: 'none',
    });
  });

  it.each(['?v=1&zoom=6&markets=drugs/heroin', 'https://x.example/?v=1&zoom=6&markets=drugs/heroin#top'])(
    'contains the parameters of the copied view %s',
    (view) => {
      expect(drawn(VIEW_PAGE, { view })).toEqual({
        v: '1',
        zoom: '6',
        markets: 'drugs/heroin',
        lang: 'sq',
      });
    },
  );

  it('ignores theme, language, host and page in the query of the view', () => {
    const view = '?v=1&zoom=6&theme=dark&language=sr&lang=sr&ui=none&host=https://x.example&story=x&height=1';
    expect(drawn(VIEW_PAGE, { view, theme: 'print' }, 'xx')).toEqual({
      v: '1',
      zoom: '6',
      lang: 'en',
      theme: 'print',
    });
  });

  it('stays shorter than 2200 characters for a very long view', () => {
    const long = pageAddress(SITE, VIEW_PAGE, 'en', of({ view: `?v=1&markets=${'x'.repeat(9000)}` }));
    expect(long.length).toBeLessThan(2200);
  });

  it('writes attributes from which pageOf reads the same page', () => {
    for (const id of ['passage.II.C.box1.src', 'passage.fn.29a', 'story.a.b', 'market.drugs.heroin'])
      expect(pageOf(of(Object.fromEntries(namesOfPage(id))))).toBe(id);
    expect(namesOfPage(VIEW_PAGE)).toEqual([]);
  });

  it.each([
    ['v=1&lang=sq&ui=none&theme=dark', null],
    ['v=1&passage=I.A.p2', null],
    ['v=1&passage=I.A.p2&zoom=5', 'v=1&zoom=5'],
  ])('reduces %s to the view parameters', (query, view) => {
    expect(viewOf(new URLSearchParams(query))).toBe(view);
  });
});

describe('heightOf', () => {
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
  ])('converts %j to %j', (value, height) => {
    expect(heightOf(value)).toBe(height);
  });
});

describe('frameAddress', () => {
  const address = (language: string, attributes: Readonly<Record<string, string>> = {}) =>
    frameAddress(SITE, 'passage.II.C.p3', language, of(attributes));

  it('returns the prebuilt page of a passage, which readers without script can read', () => {
    expect(address('en')).toBe(`${SITE}embed/passage.II.C.p3/en.html`);
    expect(address('en', { ui: 'none', theme: 'dark' })).toBe(
      `${SITE}embed/passage.II.C.p3/en.map.html?theme=dark`,
    );
  });
  it('names the language and the view that the page opens with script', () => {
    expect(address('sq')).toBe(`${SITE}embed/passage.II.C.p3/en.html?lang=sq`);
    expect(address('en', { view: '?v=1&zoom=6' })).toBe(
      `${SITE}embed/passage.II.C.p3/en.html?view=v%3D1%26zoom%3D6&lang=en`,
    );
  });
  it('returns the address of other pages unchanged', () => {
    expect(frameAddress(SITE, 'route.balkan', 'sq', of({}))).toBe(`${SITE}embed/route.balkan/sq.html`);
  });
});
