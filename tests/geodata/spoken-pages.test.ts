/** Checks punctuation, lists and the name of Kosovo on embed pages in every language. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageContent } from '../../src/embeds/page-model.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/i18n/languages.ts';
import { COURTS, KOSOVO_ALONE, KOSOVO_FORMULA, lawfulTradeIn } from '../support/misleading-words.ts';
import { readSpokenPages, type SpokenPages } from '../support/spoken-pages.ts';

/** Pages of several kinds, one with names that end in a year and one with Kosovo at both ends of legs. */
const LOOKED_AT = ['jurisdiction.BA', 'jurisdiction.XK', 'market.people', 'story.the-region.people'];

let pages: SpokenPages;
const contents = new Map<InterfaceLanguage, readonly PageContent[]>();
beforeAll(async () => {
  pages = await readSpokenPages();
  const entries = pages.entries.filter(({ id }) => LOOKED_AT.includes(id));
  expect(entries).toHaveLength(LOOKED_AT.length);
  const drawn = entries.flatMap((entry) => pages.contentsOf(entry));
  for (const language of INTERFACE_LANGUAGES)
    contents.set(
      language,
      drawn.filter((content) => content.language === language),
    );
});

const contentsIn = (language: InterfaceLanguage) => contents.get(language) ?? expect.fail();

describe.each(INTERFACE_LANGUAGES)('pages in %s', (language) => {
  it('contains no sentence with two full stops', () => {
    for (const content of contentsIn(language))
      expect(pages.textOf(content), content.id).not.toMatch(/(?<!\.)\.\.(?!\.)/);
  });

  it('uses the commas of the script in lists', () => {
    const foreign = {
      ar: /\p{Script=Arabic}\*?[,;]|[,;] ?\p{Script=Arabic}/u,
      zh: /\p{Script=Han}[,;]|[,;] ?\p{Script=Han}/u,
    };
    const pattern = language === 'ar' || language === 'zh' ? foreign[language] : null;
    for (const content of contentsIn(language))
      if (pattern !== null) expect(pages.textOf(content), content.id).not.toMatch(pattern);
  });

  it('contains the full formula of Kosovo and its asterisk in every name', () => {
    for (const { id, notes, rows, legend, description, title, callouts } of contentsIn(language)) {
      expect(notes[0], id).toMatch(KOSOVO_FORMULA[language]);
      const names = [...rows, ...callouts].map(({ name }) => name);
      const labels = [title, ...names, ...legend.map(({ label }) => label), ...description];
      for (const label of labels) expect(label, id).not.toMatch(KOSOVO_ALONE);
    }
  });

  it('does not call trafficking trade or a jurisdiction a court', () => {
    for (const { id, rows, description, title, titleLanguage } of contentsIn(language)) {
      const said = [
        ...(titleLanguage === 'en' ? [] : [title]),
        ...description,
        ...rows.flatMap(({ markets }) => markets),
      ];
      for (const text of said) {
        expect(lawfulTradeIn(language, text), id).toEqual([]);
        const courts = COURTS[language];
        if (courts) expect(text, id).not.toMatch(courts);
      }
    }
  });
});
