import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { elementCode, frameCode, pictureCode } from '../../../src/embeds/embed-code.ts';
import { pageOf, VIEW_PAGE } from '../../../src/embeds/page-address.ts';

const SITE = 'https://maps.example.org/crossroads/';
const HOSTILE = "\"><img src=x onerror=alert(1)> & 'two' </iframe></crossroads-map><script>alert(2)</script>";

/** The elements of the code in document order. Throws on any parser warning or error. */
function parsed(code: string): readonly Element[] {
  const fail = (words: string) => {
    throw new Error(words);
  };
  const document = new DOMParser({
    errorHandler: { warning: fail, error: fail, fatalError: fail },
  }).parseFromString(`<div>${code}</div>`, 'text/xml');
  return Array.from(document.getElementsByTagName('*')).slice(1);
}

const tagsIn = (code: string) => parsed(code).map(({ tagName }) => tagName);
const attributesOf = (element: Element | undefined) =>
  Object.fromEntries(Array.from(element?.attributes ?? []).map(({ name, value }) => [name, value]));

describe('elementCode', () => {
  const given = {
    site: SITE,
    language: 'sq',
    title: HOSTILE,
    src: `${SITE}embed/jurisdiction.AL/sq.html?ui=legend`,
    asked: new Map([['ui', 'legend']]),
    view: null,
  };

  it('writes a script and an element with the typed title as a plain attribute', () => {
    const code = elementCode({ ...given, id: 'jurisdiction.AL' });
    const [script, element, link] = parsed(code);
    expect(tagsIn(code)).toEqual(['script', 'crossroads-map', 'a']);
    // For readers without script.
    expect(attributesOf(link)).toEqual({ href: given.src });
    expect([link?.parentNode, link?.textContent]).toEqual([element, HOSTILE]);
    expect(attributesOf(script)).toEqual({ src: `${SITE}embed.js` });
    expect(attributesOf(element)).toEqual({ jurisdiction: 'AL', lang: 'sq', ui: 'legend', title: HOSTILE });
  });

  it.each([
    'jurisdiction.XK',
    'route.black-sea',
    'market.drugs.heroin',
    'story.the-region',
    'story.the-region.routes',
    'passage.II.C.p3',
  ])('writes attributes from which pageOf reads %s again', (id) => {
    const [, element] = parsed(elementCode({ ...given, id }));
    expect(pageOf((name) => attributesOf(element)[name] ?? null)).toBe(id);
  });

  it('writes only the query of a view', () => {
    const view = '?v=1&zoom=6&select=port:ALDRZ';
    const [, element] = parsed(elementCode({ ...given, id: VIEW_PAGE, view }));
    expect(attributesOf(element)).toEqual({ view, lang: 'sq', ui: 'legend', title: HOSTILE });
  });
});

describe('frameCode', () => {
  it('writes a lazy sandboxed iframe without same-origin access and with the typed title', () => {
    const src = `${SITE}embed/route.balkan/en.html?theme=dark&edition=1`;
    const code = frameCode({ src, title: HOSTILE, height: 900 });
    expect(tagsIn(code)).toEqual(['iframe']);
    const attributes = attributesOf(parsed(code)[0]);
    expect(attributes).toMatchObject({
      src,
      title: HOSTILE,
      height: '900',
      loading: 'lazy',
      referrerpolicy: 'strict-origin',
    });
    expect(attributes['sandbox']?.split(' ')).toContain('allow-scripts');
    expect(attributes['sandbox']).not.toContain('allow-same-origin');
  });
});

describe('pictureCode', () => {
  it('writes the image with size and alt text, and a caption with credit and notes', () => {
    const code = pictureCode({
      file: 'crossroads-albania.png',
      alt: HOSTILE,
      width: 1080,
      height: 980,
      title: HOSTILE,
      credit: 'A & B',
      notes: '* Note <1>',
    });
    expect(tagsIn(code)).toEqual(['figure', 'img', 'figcaption', 'strong', 'br', 'small', 'br', 'small']);
    const [, image, caption] = parsed(code);
    expect(attributesOf(image)).toMatchObject({ alt: HOSTILE, width: '1080', height: '980' });
    const words = (caption?.textContent ?? '').split('\n').map((line) => line.trim());
    expect(words).toEqual(['', HOSTILE, 'A & B', '* Note <1>', '']);
  });
});
