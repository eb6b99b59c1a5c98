/** Text search for the search box. Lazy-loaded with its texts and styles on first use. */
import { findInReader, openPassage } from '../reader/state/read-brief.ts';
import '../../../styles/css/search-texts.css';
import { deriveExcerpt } from '../../analysis/excerpt.ts';
import { forgivenInName } from '../../analysis/forgiven-words.ts';
import { searchTexts, type TextHit } from '../../analysis/search-texts.ts';
import { type TextIndex, textIndexOf } from '../../analysis/text-index.ts';
import { parseTextQuery } from '../../analysis/text-query.ts';
import { formatsOf } from '../../i18n/format.ts';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import type { Span } from '../../lib/span.ts';
import { memoise } from '../../state/selectors/memoise.ts';
import type { AppState, AppStore } from '../../state/store.ts';
import { readerWords } from '../../ui/passages/reader-words.ts';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { formatForgiven } from './format-forgiven.ts';
import type { SearchRow, SearchSection } from './search-section.ts';
import { searchWords } from './search-words.ts';
import { TextRow } from './text-row.tsx';
import { TEXT_SOURCES, type TextSource } from './text-sources.ts';

/** Maximum results per source; the reader has all. */
const LIMIT = 5;

interface SelectedIndex {
  readonly source: TextSource;
  readonly index: TextIndex | 'loading' | 'failed';
}

/**
 * Searchable indexes; a stable list. Requested when the box opens, so that indexes are ready before the first
 * key.
 */
export const selectIndexes: (state: AppState) => readonly SelectedIndex[] = memoise(
  (state: AppState) => TEXT_SOURCES.map(({ select }) => select(state)),
  (...selected) =>
    TEXT_SOURCES.flatMap((source, at): SelectedIndex[] => {
      const texts = selected[at] ?? null;
      if (texts === null) return [];
      return [{ source, index: typeof texts === 'string' ? texts : textIndexOf(texts) }];
    }),
);

/** Resolves when the language's texts are loaded. */
export async function fetchWords(language: InterfaceLanguage): Promise<void> {
  await Promise.all([searchWords.fetch(language), readerWords.fetch(language)]);
}

/** Describes the spelling corrections of these names. */
export function describeCorrections(
  language: InterfaceLanguage,
  query: string,
  names: readonly string[],
): string | null {
  const words = formatForgiven(
    names.flatMap((name) => forgivenInName(query, name)),
    formatsOf(language).comma,
  );
  return words === '' ? null : searchWords.now(language).t('search.forgiven', { words });
}

interface SearchInput {
  readonly store: AppStore;
  readonly query: string;
  /** False if names match exactly, since similar words are then different words. */
  readonly forgivesSlips: boolean;
  readonly language: InterfaceLanguage;
}

/** Returns a section per source; none for an empty query. */
export function deriveTextSections(
  selected: readonly SelectedIndex[],
  input: SearchInput,
): readonly SearchSection[] {
  const asked = parseTextQuery(input.query);
  if (asked === null) return [];
  const { t } = searchWords.now(input.language);
  const count = asked.words.length + asked.phrases.length;
  return selected.map(({ source, index }): SearchSection => {
    const section = { key: source.id, label: t(`search.texts.${source.id}`), rows: [], count: 0 };
    if (typeof index === 'string') return { ...section, note: t(`search.${index}`) };
    const hits = searchTexts(index, input.query, input);
    return {
      ...section,
      rows: deriveRows(source, index, hits, input),
      count: Math.min(hits.length, LIMIT),
      note: hits.length === 0 ? t('search.noPassage', { count }) : null,
    };
  });
}

function deriveRows(
  source: TextSource,
  index: TextIndex,
  hits: readonly TextHit[],
  input: SearchInput,
): SearchRow[] {
  const { store, language, query } = input;
  const { t } = searchWords.now(language);
  const rows = hits.slice(0, LIMIT).map(
    (hit): SearchRow => ({
      key: `${source.id}-${hit.source.id}`,
      className: 'found',
      content: <TextRow hit={hit} source={source.id} />,
      open: () => {
        source.show(store);
        findInReader(store, query.trim());
        source.open(hit, shownPlace(hit), store);
      },
    }),
  );
  const met = new Set(hits.map((hit) => hit.source));
  const first = index.texts.find((text) => met.has(text.source))?.source.passage ?? null;
  if (hits.length < 2 || first === null || source.id !== 'digest') return rows;
  const seeAll: SearchRow = {
    key: `${source.id}-all`,
    className: 'found-all',
    content: (
      <>
        {t('search.seeAll', { count: hits.length })}
        <InterfaceIcon id="arrow-right" sizePx={14} />
      </>
    ),
    open: () => {
      source.show(store);
      findInReader(store, query.trim());
      openPassage(store, first, null, 'find');
    },
  };
  return [...rows, seeAll];
}

/** First match in the displayed sentence, the jump target. */
function shownPlace({ source, places }: TextHit): Span | null {
  const mark = deriveExcerpt(source.text, places).pieces.find(({ isMarked }) => isMarked);
  return mark === undefined ? null : { start: mark.start, end: mark.start + mark.text.length };
}
