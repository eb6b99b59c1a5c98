/** All that the search box finds. Lazy-loaded with its words and styles when the box is first used. */
import '../../../styles/css/search-texts.css';
import { forgivenInName } from '../../analysis/search/corrected-words.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { formatsOf } from '../../i18n/format.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { readerWords } from '../../ui/passages/reader-words.ts';
import type { StoriesState } from '../present/state/stories.ts';
import { deriveBriefingSection } from './briefing-section.tsx';
import { deriveCommandSection } from './command-section.tsx';
import { formatForgiven } from './format-forgiven.ts';
import { deriveHiddenSection, deriveNameSections, nameIndexOf, type ShownHit } from './name-sections.tsx';
import type { SearchInput, Sections } from './search-section.ts';
import { searchWords } from './search-words.ts';
import { deriveTextSections, type SelectedIndex } from './text-sections.tsx';

export { deriveNameSections } from './name-sections.tsx';
export { selectIndexes } from './text-sections.tsx';

/** Resolves when the language's words are loaded; the names are then indexed, too. */
export async function prepareSearch(language: InterfaceLanguage, atlas: Atlas): Promise<void> {
  nameIndexOf(atlas);
  await Promise.all([searchWords.fetch(language), readerWords.fetch(language)]);
}

export function deriveSections(
  input: SearchInput,
  indexes: readonly SelectedIndex[],
  stories: StoriesState,
): Sections {
  const { sections, hits } = deriveNameSections(input);
  const isPart = hits.every(({ match }) => match === 'part');
  const isWeak = hits.every(({ match }) => match === 'part' || match === 'slip');
  const isMisspelt = hits.every(({ match }) => match === 'sound' || match === 'part' || match === 'slip');
  const texts = deriveTextSections(indexes, input, isMisspelt);
  const briefings = deriveBriefingSection(input, stories);
  const commands = deriveCommandSection(input, hits);
  // A command has every word of the query, which names that only resemble it do not.
  const inOrder = isWeak ? [commands, ...sections, briefings] : [...sections, briefings, commands];
  const names = inOrder.filter((section) => section !== null);
  // Last, so that Enter chooses a result.
  const hidden = deriveHiddenSection(input);
  const hasNames = names.length > 0;
  return {
    names: hasNames ? [...names, ...hidden] : names,
    texts: hasNames ? texts : [...texts, ...hidden],
    areTextsFirst: texts.some(
      ({ count, hasAllWords }) => commands === null && (hasAllWords === true ? isWeak : isPart && count > 0),
    ),
    forgiven: describeCorrections(input, hits),
  };
}

/** Describes the spelling corrections of the names. */
function describeCorrections({ query, language }: SearchInput, hits: readonly ShownHit[]): string | null {
  const corrected = hits.filter(({ match }) => match === 'sound' || match === 'slip');
  const words = formatForgiven(
    corrected.flatMap(({ form, name }) => forgivenInName(query, form?.text ?? name)),
    formatsOf(language).comma,
  );
  return words === '' ? null : searchWords.now(language).t('search.forgiven', { words });
}
