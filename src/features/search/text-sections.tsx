/** Results among running texts: the digest and the opened document. */

import { deriveExcerpt } from '../../analysis/search/excerpt.ts';
import { parseTextQuery } from '../../analysis/search/query.ts';
import { type TextIndex, textIndexOf } from '../../analysis/search/text-index.ts';
import { bestMatches, searchTexts, type TextHit } from '../../analysis/search/texts.ts';
import type { Span } from '../../lib/span.ts';
import { showEmbed } from '../../state/commands/show-panels.ts';
import { memoise } from '../../state/selectors/memoise.ts';
import type { AppState } from '../../state/store.ts';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { findInReader, openPassage } from '../reader/state/read-brief.ts';
import type { SearchInput, SearchRow, SearchSection } from './search-section.ts';
import { searchWords } from './search-words.ts';
import { TextRow } from './text-row.tsx';
import { TEXT_SOURCES, type TextSource } from './text-sources.ts';

/** Maximum results per source; the reader has all. */
const LIMIT = 5;

export interface SelectedIndex {
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

/**
 * Returns a section per source; none for an empty query.
 * @param forgivesSlips false if names match exactly, since similar words are then different words
 */
export function deriveTextSections(
  selected: readonly SelectedIndex[],
  input: SearchInput,
  forgivesSlips: boolean,
): readonly SearchSection[] {
  const asked = parseTextQuery(input.query);
  if (asked === null) return [];
  const { t } = searchWords.now(input.language);
  const count = asked.terms.length + asked.phrases.length;
  return selected.map(({ source, index }): SearchSection => {
    const section = { key: source.id, label: t(`search.texts.${source.id}`), rows: [], count: 0 };
    if (typeof index === 'string') return { ...section, note: t(`search.${index}`) };
    const hits = searchTexts(index, input.query, { forgivesSlips });
    const rows = deriveRows(source, hits, input);
    if (source.id === 'digest') {
      // The reader always forgives slips.
      const inReader = forgivesSlips ? hits : searchTexts(index, input.query);
      rows.push(...linkToAll(source, index, bestMatches(inReader), input));
    }
    return {
      ...section,
      rows,
      count: Math.min(hits.length, LIMIT),
      note: hits.length === 0 ? t('search.noPassage', { count }) : null,
      hasAllWords: hits[0]?.missing.length === 0 && hits[0].forgiven.length === 0,
    };
  });
}

function deriveRows(
  source: TextSource,
  hits: readonly TextHit[],
  { store, query }: SearchInput,
): SearchRow[] {
  return hits.slice(0, LIMIT).map((hit) => ({
    key: `${source.id}-${hit.source.id}`,
    className: 'found',
    content: <TextRow hit={hit} source={source.id} />,
    open: () => {
      const { passage } = hit.source;
      // An editor looks for what to publish.
      if (passage !== null && store.getState().session.room === 'publish') {
        showEmbed(store, { passage });
        return;
      }
      source.show(store);
      findInReader(store, withoutMissing(query, hit));
      source.open(hit, shownPlace(hit), store);
    },
  }));
}

/** A row that opens the reader with all matches marked; none for a single one. */
function linkToAll(
  source: TextSource,
  index: TextIndex,
  all: readonly TextHit[],
  { store, language, query }: SearchInput,
): SearchRow[] {
  const met = new Set(all.map((hit) => hit.source));
  const first = index.texts.find((text) => met.has(text.source))?.source.passage ?? null;
  if (all.length < 2 || first === null) return [];
  return [
    {
      key: `${source.id}-all`,
      className: 'found-all',
      content: (
        <>
          {searchWords.now(language).t('search.seeAll', { count: all.length })}
          <InterfaceIcon id="arrow-right" sizePx={14} />
        </>
      ),
      open: () => {
        source.show(store);
        findInReader(store, query.trim());
        openPassage(store, first, null, 'find');
      },
    },
  ];
}

/** The query for the reader, which otherwise marks only texts with all words. */
function withoutMissing(query: string, { missing }: TextHit): string {
  return missing.reduce((rest, words) => rest.replace(words, ' '), query).trim();
}

/** First match in the displayed sentence, the jump target. */
function shownPlace({ source, places }: TextHit): Span | null {
  const mark = deriveExcerpt(source.text, places).pieces.find(({ isMarked }) => isMarked);
  return mark === undefined ? null : { start: mark.start, end: mark.start + mark.text.length };
}
