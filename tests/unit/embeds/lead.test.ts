import { describe, expect, it } from 'vitest';
import { leadFrom } from '../../../src/embeds/lead.ts';

const SITE = 'https://maps.example/crossroads/';

describe('leadFrom', () => {
  const LISTED = [
    'story.the-region.region',
    'jurisdiction.XK',
    'market.drugs.heroin',
    'passage.I.A.p1',
  ].flatMap((id) => [`embed/${id}/en.html`, `embed/${id}/sq.html`]);
  const lead = (query: string) => leadFrom(`${SITE}embed.html${query}#x`, LISTED);

  it('returns the address of the requested page when it exists', () => {
    for (const [query, page] of [
      ['story=the-region&chapter=region&lang=sr', 'story.the-region.region/sr.html'],
      ['v=1&select=jurisdiction:XK&ui=legend', 'jurisdiction.XK/en.html?ui=legend'],
      // A whole story has a page when the list contains one of its chapters.
      ['story=the-region', 'story.the-region/en.html'],
      ['view=select%3Dmarket%3Adrugs%2Fheroin&lang=sq', 'market.drugs.heroin/sq.html'],
      ['jurisdiction=XK&view=zoom%3D6', 'jurisdiction.XK/en.html'],
      // Passages have pages in English.
      ['passage=I.A.p1&ui=text', 'passage.I.A.p1/en.html?ui=text'],
      ['passage=I.A.p1&host=https://x.example', 'passage.I.A.p1/en.html?host=https%3A%2F%2Fx.example'],
    ]) {
      expect(lead(`?${query}`)).toEqual({ to: 'page', address: `${SITE}embed/${page}` });
    }
  });

  it.each([
    ['?story=gone', 'story', 'gone'],
    ['?story=the', 'story', 'the'],
    ['?story=the-region&chapter=gone', 'chapter', 'gone'],
    ['?story=the-region&chapter=reg', 'chapter', 'reg'],
    ['?story=the-region&chapter=', 'chapter', ''],
    ['?story=../x&zoom=4', 'story', '../x'],
    ['?select=jurisdiction:X', 'select', 'jurisdiction:X'],
    ['?market=drugs', 'market', 'drugs'],
  ])('returns no page for %s and names the wrong parameter', (query, parameter, value) => {
    expect(lead(query)).toEqual({ to: 'none', parameter, value });
  });

  it.each([
    ['?v=1&zoom=6', null, 'v=1&zoom=6'],
    ['?v=1&select=market:drugs/heroin&zoom=6', null, 'v=1&select=market%3Adrugs%2Fheroin&zoom=6'],
    ['?select=port:ALDRZ&lang=sq', null, 'select=port%3AALDRZ'],
    ['?lang=sq', null, ''],
    ['?passage=I.A.p2&ui=text', 'I.A.p2', null],
    ['?passage=I.A.p1&lang=sq', 'I.A.p1', null],
    ['?passage=I.A.p1&zoom=6', 'I.A.p1', 'zoom=6'],
    ['?passage=I.A.p2&zoom=6&host=https://x.example', 'I.A.p2', 'zoom=6'],
    ['?passage=../x', '../x', null],
    ['?view=%3Fv%3D1%26zoom%3D6%26lang%3Dsr%26theme%3Ddark&lang=sq', null, 'v=1&zoom=6'],
    ['?view=zoom%3D6&zoom=7', null, 'zoom=7'],
    ['?passage=I.A.p2&view=zoom%3D6&ui=text', 'I.A.p2', 'zoom=6'],
  ])('returns a drawing for %s', (query, passage, view) => {
    expect(lead(query)).toEqual({ to: 'drawing', passage, view });
  });

  it('returns null when the query is empty', () => {
    expect(lead('')).toBeNull();
  });
});
