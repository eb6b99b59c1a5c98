import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../../src/i18n/languages.ts';
import { originalWords } from '../../../../src/ui/reader/original/original-words.ts';
import { takeFirst } from '../../../../src/ui/reader/original/take-first.ts';

describe('files that come together', () => {
  it('give the first, and how many are left out', () => {
    expect(takeFirst(['brief.pdf', 'notes.md', 'list.txt'])).toEqual({ file: 'brief.pdf', leftOut: 2 });
    expect(takeFirst(['brief.pdf'])).toEqual({ file: 'brief.pdf', leftOut: 0 });
    expect(takeFirst([])).toBeNull();
  });
  it('are told of in words, in every language', async () => {
    for (const language of INTERFACE_LANGUAGES) {
      await originalWords.fetch(language);
      const { t } = originalWords.now(language);
      for (const count of [1, 2, 5]) {
        const said = t('original.leftOut', { name: 'brief.pdf', count });
        expect(said, language).toContain('brief.pdf');
        expect(said, language).not.toMatch(/[{}]/);
      }
    }
    const { t } = originalWords.now('en');
    expect(t('original.leftOut', { name: 'brief.pdf', count: 1 })).toMatch(
      /^brief\.pdf is opened; the other file is not\./,
    );
    expect(t('original.leftOut', { name: 'brief.pdf', count: 2 })).toMatch(/the 2 other files are not/);
  });
});
