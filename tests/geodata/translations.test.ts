import { describe, expect, it } from 'vitest';
import { folderTree } from '../../geodata/compile/source-tree.ts';
import { INTERFACE_LANGUAGES } from '../../src/i18n/languages.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { toSerbianLatin } from '../../src/lib/serbian-latin.ts';
import { compileAll, compileWithText } from './compiled.ts';

const FILE = 'stories/the-region/hr.md';
const text = folderTree().read(FILE) ?? '';

/** The problems reported after one change to the translation. */
function reasons(change: (text: string) => string): readonly string[] {
  const changed = change(text);
  expect(changed).not.toBe(text);
  const result = compileWithText(FILE, changed);
  const problems = result.ok ? [] : result.problems;
  return problems.filter(({ file }) => file === FILE).map(({ reason }) => reason);
}

describe('translated stories', () => {
  it('contains all stories and chapters in each language with stories', () => {
    const { stories, translations } = compileAll().derived;
    const told = INTERFACE_LANGUAGES.filter((language) => LOCALES[language].hasStories);
    expect([...translations.keys()].sort()).toEqual([...told].sort());
    for (const [language, of] of translations) {
      expect(
        of.map(({ id }) => id),
        language,
      ).toEqual(stories.map(({ id }) => id));
      for (const [at, story] of of.entries()) {
        expect(story.language).toBe(language);
        const ids = story.chapters.map(({ id }) => id);
        expect(ids, `${language} ${story.id}`).toEqual(stories[at]?.chapters.map(({ id }) => id));
      }
    }
  });

  it('has the same citations in Serbian Cyrillic and Latin, each in its script', () => {
    const { translations } = compileAll().derived;
    const [cyrillic, latin] = ['sr', 'sr-Latn'].map(
      (language) => translations.get(language)?.[0]?.chapters[0],
    );
    expect(latin?.said.cites.map(({ id }) => id)).toEqual(cyrillic?.said.cites.map(({ id }) => id));
    expect(cyrillic?.said.text).toMatch(/^[^a-z]+$/);
    expect(latin?.said.text).not.toMatch(/[\u0400-\u04ff]/);
  });

  it('requires the same citations and features as in English', () => {
    expect(reasons((all) => all.replace('[^I.A.p1]', '[^I.A.p2]'))).toContainEqual(
      expect.stringContaining('in English on'),
    );
    expect(reasons((all) => all.replace('(region:eu-see)', '(region:see)'))).toContainEqual(
      expect.stringContaining('it names'),
    );
  });

  it('requires a citation for every sentence, all callouts, a similar length and the same paragraphs', () => {
    const uncited = reasons((all) => all.replace(/(## region\n\n)/, '$1Nova rečenica bez oznake. '));
    expect(uncited).toContainEqual(expect.stringContaining('nothing is cited'));
    expect(reasons((all) => all.replace(/ {6}jurisdiction:HR:.*\n/, ''))).toContainEqual(
      'callout of jurisdiction:HR: it is missing',
    );
    expect(reasons((all) => all.replace(/(## region\n\n)/, `$1${'Dugo. '.repeat(200)}`))).toContainEqual(
      expect.stringMatching(/first paragraph has \d+ words/),
    );
    expect(reasons((all) => all.replace(/(## region\n\n[^\n]+)\n\n/, '$1 '))).toContainEqual(
      'text: 1 paragraphs; in English 2',
    );
  });

  it('requires the asterisk of Kosovo', () => {
    expect(reasons((all) => all.replaceAll('Kosovo\\*', 'Kosovo'))).toContainEqual(
      expect.stringContaining('asterisk'),
    );
  });
});

describe('editions and corrections', () => {
  it('exists in every interface language, with Serbian in both alphabets', () => {
    const { editions } = compileAll().derived.editions;
    for (const { id, summary, corrections } of editions) {
      for (const words of [summary, ...corrections.map(({ changed }) => changed)]) {
        expect(Object.keys(words).sort(), id).toEqual([...INTERFACE_LANGUAGES].sort());
        expect(words['sr-Latn']).toBe(toSerbianLatin(words['sr'] ?? ''));
      }
    }
  });
});
