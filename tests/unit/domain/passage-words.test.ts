/** Who may take the words of a passage: all others get them with their date and notes. */
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

/** Who searches them or takes them apart, and shows nothing. */
const SEARCHERS = ['analysis/named-here.ts', 'analysis/passage-texts.ts', 'analysis/tied-passages.ts'];

/** Who shows them, and by what it shows date and notes. */
const SURFACES: Readonly<Record<string, RegExp>> = {
  'analysis/derive-briefing.ts': /words\.note\([\s\S]*words\.asOf\(/,
  'embedding/passage-index.tsx': /'reader\.asOf'[\s\S]*labelOfNote\(/,
  'embedding/text-of-passage.ts': /'reader\.asOf'[\s\S]*labelOfNote\(/,
  'ui/dossier/paper/one-page.tsx': /<PassageTimeInWords /,
  'ui/present/chapter-passages.tsx': /<PassageTime /,
  'ui/reader/passage-text.tsx': /<PassageTime /,
  'ui/reader/passage-time.tsx': /'reader\.asOf'/,
};

/** Who shows a sentence or an excerpt of them. */
const EXCERPTS: Readonly<Record<string, RegExp>> = {
  'ui/search/text-row.tsx': /<PassageTimeInWords /,
  'ui/ties/tied-passage.tsx': /<PassageTime /,
};

describe('the words of a passage', () => {
  it('come with the date and the notes', () => {
    const passage = makePassage({ id: 'I.p1', text: 'Words.', asOf: '2019' });
    expect(datedWords(passage)).toEqual({ text: 'Words.', asOf: '2019', notes: [] });
  });

  it('are taken alone only where nothing is shown', () => {
    expect(usersOf('wordsToSearch')).toEqual(SEARCHERS);
  });

  it('are shown with date and notes by everything that shows them', () => {
    expect(usersOf('datedWords')).toEqual(Object.keys(SURFACES).sort());
    for (const [path, shows] of Object.entries({ ...SURFACES, ...EXCERPTS })) {
      const { text } = sources.find((one) => one.path === path) ?? expect.fail(path);
      expect([path, shows.test(text)]).toEqual([path, true]);
    }
  });

  it('are made no text by a cast', () => {
    const casts = sources.filter(
      ({ path, text }) => path !== 'domain/passage-words.ts' && text.includes('UndatedWords'),
    );
    expect(casts.map(({ path }) => path)).toEqual(['domain/brief.ts']);
  });

  it('of an excerpt come from the sentence of a tie, or from what is searched', () => {
    const excerpts = sources
      .filter(({ text }) => /\bderiveExcerpt\(|\bsentence\.before\b/.test(text))
      .map(({ path }) => path);
    expect(excerpts.sort()).toEqual([
      'analysis/derive-briefing.ts',
      'analysis/excerpt.ts',
      'ui/search/text-row.tsx',
      'ui/search/text-search.tsx',
      'ui/ties/tied-passage.tsx',
    ]);
  });
});
