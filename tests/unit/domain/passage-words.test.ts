/** Tests which modules may read the undated words of a passage. All others get them with date and notes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datedWords } from '../../../src/domain/passage-words.ts';
import { makePassage } from '../make-brief.ts';

const SRC = new URL('../../../src', import.meta.url).pathname;
const sources = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { path: relative(SRC, path).split(sep).join('/'), text: readFileSync(path, 'utf8') };
  });
const usersOf = (name: string) =>
  sources
    .filter(({ path, text }) => path !== 'domain/passage-words.ts' && text.includes(`${name}(`))
    .map(({ path }) => path)
    .sort();

/** Modules that search or split the words and show nothing. */
const SEARCHERS = ['analysis/named-here.ts', 'analysis/passage-texts.ts', 'analysis/tied-passages.ts'];

/** Modules that show the words, each with the code that shows date and notes. */
const SURFACES: Readonly<Record<string, RegExp>> = {
  'analysis/derive-briefing.ts': /words\.note\([\s\S]*words\.asOf\(/,
  'embeds/passage-index.tsx': /'reader\.asOf'[\s\S]*labelOfNote\(/,
  'embeds/text-of-passage.ts': /'reader\.asOf'[\s\S]*labelOfNote\(/,
  'features/dossiers/paper/one-page.tsx': /<PassageTimeInWords /,
  'features/present/screen-over.tsx': /<PassageTime /,
  'features/reader/passage-text.tsx': /<PassageTime /,
  'ui/passages/passage-time.tsx': /'reader\.asOf'/,
};

/** Modules that show a sentence or an excerpt of the words. */
const EXCERPTS: Readonly<Record<string, RegExp>> = {
  'features/search/text-row.tsx': /<PassageTimeInWords /,
  'features/details/ties/tied-passage.tsx': /<PassageTime /,
};

describe('words of a passage', () => {
  it('returns the words with the date and the notes', () => {
    const passage = makePassage({ id: 'I.p1', text: 'Words.', asOf: '2019' });
    expect(datedWords(passage)).toEqual({ text: 'Words.', asOf: '2019', notes: [] });
  });

  it('allows undated words only in modules that show nothing', () => {
    expect(usersOf('wordsToSearch')).toEqual(SEARCHERS);
  });

  it('requires date and notes in every module that shows the words', () => {
    expect(usersOf('datedWords')).toEqual(Object.keys(SURFACES).sort());
    for (const [path, shows] of Object.entries({ ...SURFACES, ...EXCERPTS })) {
      const { text } = sources.find((one) => one.path === path) ?? expect.fail(path);
      expect([path, shows.test(text)]).toEqual([path, true]);
    }
  });

  it('allows no module to cast undated words to text', () => {
    const casts = sources.filter(
      ({ path, text }) => path !== 'domain/passage-words.ts' && text.includes('UndatedWords'),
    );
    expect(casts.map(({ path }) => path)).toEqual(['domain/brief.ts']);
  });

  it('lists every module that takes excerpts of the words', () => {
    const excerpts = sources
      .filter(({ text }) => /\bderiveExcerpt\(|\bsentence\.before\b/.test(text))
      .map(({ path }) => path);
    expect(excerpts.sort()).toEqual([
      'analysis/derive-briefing.ts',
      'analysis/search/excerpt.ts',
      'features/details/ties/tied-passage.tsx',
      'features/search/text-row.tsx',
      'features/search/text-sections.tsx',
    ]);
  });
});
