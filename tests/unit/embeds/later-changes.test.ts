import { describe, expect, it } from 'vitest';
import { laterChanges, type MadePage } from '../../../src/embeds/later-changes.ts';

const correction = (
  id: string,
  date: string,
  concerns: unknown,
  changed: unknown = { en: id, sq: `sq ${id}` },
) => ({
  id,
  date,
  changed,
  concerns,
});
const edition = (id: string, date: string, corrections: readonly unknown[] = []) => ({
  id,
  date,
  summary: { en: `Edition ${id}.` },
  corrections,
});
const LIST = {
  current: '2',
  editions: [
    edition('1', '2026-01-01', [
      correction('1.1', '2026-02-01', ['port:ALDRZ', 'story:the-region/question']),
      correction('1.2', '2026-03-01', 'all'),
      correction('1.3', '2026-04-01', ['route:balkan']),
    ]),
    edition('2', '2026-05-01'),
  ],
};
const page = (fields: Partial<MadePage> = {}): MadePage => ({
  edition: '1',
  pinned: null,
  concerns: new Set(['port:ALDRZ']),
  lang: 'en',
  ...fields,
});
const wordsFor = (fields: Partial<MadePage>, list: unknown = LIST) =>
  laterChanges(list, page(fields))?.changes.map(({ words }) => words) ?? null;

describe('laterChanges', () => {
  it('returns later changes that concern the page, latest first', () => {
    expect(wordsFor({})).toEqual(['Edition 2.', '1.2', '1.1']);
    expect(wordsFor({ edition: '1.1' })).toEqual(['Edition 2.', '1.2']);
    expect(wordsFor({ edition: '1.2' })).toEqual(['Edition 2.']);
    expect(wordsFor({ concerns: new Set(['story:the-region', 'story:the-region/question']) })).toContain(
      '1.1',
    );
    expect(wordsFor({ concerns: new Set() })).toEqual(['Edition 2.', '1.2']);
  });

  it('returns null for the latest edition and for an unknown edition', () => {
    expect(wordsFor({ edition: '2' })).toBe(null);
    expect(wordsFor({ edition: '3' })).toBe(null);
    expect(wordsFor({ edition: '' })).toBe(null);
  });

  it('counts from the pinned edition unless the page itself is older', () => {
    expect(laterChanges(LIST, page({ edition: '2', pinned: '1.2' }))).toEqual({
      changes: [{ date: '2026-05-01', words: 'Edition 2.', lang: 'en' }],
      isOld: false,
    });
    expect(laterChanges(LIST, page({ edition: '1.2', pinned: '2' }))?.isOld).toBe(true);
    expect(wordsFor({ edition: '2', pinned: 'unknown' })).toBe(null);
  });

  it('returns the text in the language of the page, or in English, with its language', () => {
    const of = (lang: string) =>
      laterChanges(LIST, page({ edition: '1', lang }))?.changes.map((change) => change.lang);
    expect(of('sq-AL')).toEqual(['en', 'sq', 'sq']);
    expect(of('sr-Cyrl')).toEqual(['en', 'en', 'en']);
    const words = { en: 'en', sr: 'sr', 'sr-Latn': 'sr-Latn', zh: 'zh', cnr: 'cnr' };
    const inAll = { editions: [edition('1', '2026-01-01', [correction('1.1', '2026-02-01', 'all', words)])] };
    for (const [lang, known] of [
      ['sr-Cyrl', 'sr'],
      ['sr-Latn', 'sr-Latn'],
      ['zh-Hans', 'zh'],
      ['cnr', 'cnr'],
      ['en-GB', 'en'],
    ] as const)
      expect(wordsFor({ lang }, inAll)).toEqual([known]);
    expect(of('constructor')).toEqual(['en', 'en', 'en']);
  });

  it('returns at most five changes of at most 600 characters each', () => {
    const many = Array.from({ length: 50 }, (_, at) =>
      correction(`1.${at}`, '2026-02-01', 'all', { en: 'x'.repeat(9000) }),
    );
    const said = wordsFor({}, { editions: [edition('1', '2026-01-01', many)] });
    expect(said).toHaveLength(5);
    expect(said?.every((words) => words.length <= 600)).toBe(true);
  });

  it.each([
    null,
    'edition 2',
    [],
    {},
    { editions: {} },
    { editions: [null] },
    { editions: [edition('1', '2026-01-01'), { id: '2' }] },
    { editions: [edition('1', '2026-01-01'), edition('2', 'tomorrow')] },
    { editions: [edition('1', '2026-01-01'), edition('2', '2026-13-45')] },
    { editions: [edition('1', '2026-01-01'), { ...edition('2', '2026-05-01'), summary: 'words' }] },
    { editions: [edition('1', '2026-01-01'), { ...edition('2', '2026-05-01'), summary: { en: 1 } }] },
    { editions: [edition('1', '2026-01-01'), { ...edition('2', '2026-05-01'), corrections: 'none' }] },
    { editions: [edition('1', '2026-01-01', [correction('1.1', '2026-02-01', 'some')])] },
    { editions: [edition('1', '2026-01-01', [correction('1.1', '2026-02-01', [1])])] },
    { editions: [edition('1', '2026-01-01', [correction('<b>', '2026-02-01', 'all')])] },
    { editions: Array.from({ length: 2001 }, (_, at) => edition(String(at), '2026-01-01')) },
    Object.create(LIST),
  ])('returns null for an invalid list: %#', (list) => {
    expect(laterChanges(list, page())).toBe(null);
  });
});
