/** Checks stories and names in other languages for words that change the meaning of the English text. */
import { describe, expect, it } from 'vitest';
import type { Story, Translation } from '../../src/domain/story.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/i18n/languages.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import {
  COURTS,
  countriesAloneIn,
  FINDINGS,
  ILLEGAL_CROSSINGS,
  KOSOVO_ALONE,
  lawfulTradeIn,
} from '../support/misleading-words.ts';
import { compileAll } from './compiled.ts';

const { derived } = compileAll();
const others = INTERFACE_LANGUAGES.filter((language) => language !== 'en');

interface Text {
  readonly where: string;
  readonly text: string;
}

function textsOf({ id, title, summary, chapters }: Story | Translation): readonly Text[] {
  return [
    { where: `${id}: title`, text: title },
    { where: `${id}: summary`, text: summary },
    ...chapters.flatMap((chapter) => [
      { where: `${id}, ${chapter.id}: title`, text: chapter.title },
      { where: `${id}, ${chapter.id}`, text: chapter.said.text },
      ...chapter.callouts.map(({ feature, said }) => ({
        where: `${id}, ${chapter.id}: ${feature}`,
        text: said.text,
      })),
    ]),
  ];
}

const english = new Map(derived.stories.flatMap(textsOf).map(({ where, text }) => [where, text]));

function storiesIn(language: InterfaceLanguage): readonly Text[] {
  return (derived.translations.get(language) ?? []).flatMap(textsOf);
}

/** Names of all features in a language. */
function namesIn(language: InterfaceLanguage): readonly Text[] {
  const [tag = ''] = LOCALES[language].names;
  const { jurisdictions, borders, routes, nodes, legs, ports, crossings, places, markets } = derived;
  const features = [jurisdictions, borders, routes, nodes, legs, ports, crossings, places].flat();
  return [...features.map(({ properties }) => properties), ...markets].flatMap(({ id, names }) => {
    const text = (names as Readonly<Record<string, string>>)[tag] ?? derived.names.get(tag)?.[id];
    // The name of UNCTAD correctly contains "Trade". The asterisk of a jurisdiction is in its display name.
    return text === undefined || id === 'institution:unctad' ? [] : [{ where: id, text }];
  });
}

describe.each(others)('stories and names in %s', (language) => {
  const stories = storiesIn(language);
  const names = namesIn(language);

  it('does not call trafficking trade', () => {
    for (const { where, text } of [...stories, ...names])
      expect(lawfulTradeIn(language, text), where).toEqual([]);
  });

  it('does not call irregular crossings illegal', () => {
    for (const { where, text } of stories) expect(text, where).not.toMatch(ILLEGAL_CROSSINGS[language]);
  });

  it('uses the word for findings only where English does', () => {
    const findings = FINDINGS[language];
    for (const { where, text } of stories)
      if (findings?.test(text)) expect(english.get(where), where).toMatch(/\bfindings?\b/);
  });

  it('uses no word for a court for a jurisdiction', () => {
    const courts = COURTS[language];
    for (const { where, text } of [...stories, ...names]) if (courts) expect(text, where).not.toMatch(courts);
  });

  it('uses countries alone only where the English text does', () => {
    for (const { where, text } of stories) {
      const said = english.get(where) ?? '';
      if (countriesAloneIn('en', said).length === 0 && !/\b(country|States?|lands?|nations?)\b/.test(said))
        expect(countriesAloneIn(language, text), where).toEqual([]);
    }
  });

  it('writes Kosovo with its asterisk', () => {
    for (const { where, text } of [...stories, ...names])
      if (where !== 'jurisdiction:XK') expect(text, where).not.toMatch(KOSOVO_ALONE);
  });
});

it('uses ONUDC, not UNODC, in French', () => {
  for (const { where, text } of [...namesIn('fr'), ...storiesIn('fr')])
    expect(text, where).not.toContain('UNODC');
});
