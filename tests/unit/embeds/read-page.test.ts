import { describe, expect, it } from 'vitest';
import { parseReadPage, proposeAlt, readPageOf } from '../../../src/embeds/read-page.ts';

const content = {
  title: 'Rute',
  description: ['Karta: rute.', 'Kroz Srbiju.'],
  edition: '1',
  language: 'sr-Latn',
  textLanguage: 'en',
  sections: [
    {
      title: null,
      paragraphs: [
        [
          { at: 0, kind: 'text', text: 'Heroin comes by road' },
          { at: 20, kind: 'cite', id: 'one', number: 1 },
          { at: 22, kind: 'text', text: '.' },
        ],
      ],
    },
  ],
  sources: [{ id: 'one', number: 1, name: 'One', text: 'One, 2024', url: null }],
  notes: ['Borders.', 'Edition 1.'],
} as unknown as Parameters<typeof readPageOf>[0];
const say = (() => 'Nobody has read this.') as unknown as Parameters<typeof readPageOf>[1];

describe('readPageOf and parseReadPage', () => {
  it('returns sentences without source numbers, and all notes', () => {
    const page = readPageOf(content, say);
    expect(page).toMatchObject({
      title: 'Rute',
      description: 'Karta: rute.',
      textLanguage: 'en',
      sourceCount: 1,
    });
    expect(page.paragraphs).toEqual(['Heroin comes by road.']);
    expect(page.notes).toBe('Borders. Edition 1. Nobody has read this.');
    expect(parseReadPage(JSON.stringify(page))).toEqual(page);
  });

  it('omits the review note from a page in English', () => {
    expect(readPageOf({ ...content, language: 'en' }, say).notes).toBe('Borders. Edition 1.');
  });

  it.each(['<!doctype html><title>Not found</title>', '', 'null', '[]', '{"error":404}', '"paragraphs"'])(
    'returns null for an answer that is not a page (%s)',
    (text) => expect(parseReadPage(text)).toBeNull(),
  );
});

describe('proposeAlt', () => {
  const page = { ...readPageOf(content, say), description: '49 route sections.' };

  it('joins the title and the sentence on the map', () => {
    expect(proposeAlt(page, false)).toBe('Rute. 49 route sections.');
    expect(proposeAlt({ ...page, description: 'Rute: all.' }, false)).toBe('Rute: all.');
    expect(proposeAlt({ ...page, title: 'Where?' }, false)).toBe('Where? 49 route sections.');
  });

  it('takes the first whole sentences of a chapter', () => {
    const long = 'A long sentence about ports. '.repeat(20);
    const alt = proposeAlt({ ...page, paragraphs: [long] }, true);
    expect(alt).toMatch(/^Rute\. (A long sentence about ports\. ?)+$/);
    expect(alt.length).toBeLessThan(250);
    expect(proposeAlt(page, true)).toBe('Rute. Heroin comes by road.');
  });
});
