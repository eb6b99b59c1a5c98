import { useCallback, useEffect, useMemo, useState } from 'react';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { openFeature } from '../../state/commands/move-map.ts';
import { showNotice } from '../../state/commands/notify.ts';
import { focusFeature } from '../../state/commands/select-features.ts';
import { useAppState, useAppStore, useInterfaceLanguage, useT } from '../../ui/ui-context.tsx';
import { loadBrief } from '../reader/state/load-brief.ts';
import { NameRow } from './name-row.tsx';
import type { SearchSection } from './search-section.ts';
import { type ShownHit, useNameSearch } from './use-name-search.ts';

interface Part {
  readonly search: typeof import('./text-search.tsx');
  readonly language: InterfaceLanguage;
}

const NONE: readonly never[] = [];

interface TextSearch {
  readonly sections: readonly SearchSection[];
  /** Describes spelling corrections; `null` until loaded. */
  readonly describeCorrections: (names: readonly string[]) => string | null;
}

/**
 * Text results. The search code and digest load when `isWanted` is first true; until then, or on failure,
 * only names are found.
 */
function useTextSearch(query: string, isWanted: boolean, forgivesSlips: boolean): TextSearch {
  const store = useAppStore();
  const part = usePart(isWanted);
  const selected = useAppState((state) => part?.search.selectIndexes(state) ?? NONE);
  const sections = useMemo(
    () =>
      part?.search.deriveTextSections(selected, {
        query,
        forgivesSlips,
        language: part.language,
        store,
      }) ?? NONE,
    [part, selected, query, forgivesSlips, store],
  );
  const describeCorrections = useCallback(
    (names: readonly string[]) => part?.search.describeCorrections(part.language, query, names) ?? null,
    [part, query],
  );
  return { sections, describeCorrections };
}

function usePart(isWanted: boolean): Part | null {
  const store = useAppStore();
  const language = useInterfaceLanguage();
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const showMissing = () => showNotice(store, { id: 'part-missing', kind: 'part-missing' });
    void loadBrief(store);
    import('./text-search.tsx').then(async (search) => {
      await search.fetchWords(language).catch(showMissing);
      if (isCurrent) setPart({ search, language });
    }, showMissing);
    return () => {
      isCurrent = false;
    };
  }, [isWanted, language, store]);
  return part;
}

export interface Sections {
  readonly names: readonly SearchSection[];
  readonly texts: readonly SearchSection[];
  /** Spelling corrections used. */
  readonly forgiven: string | null;
}

/** All results of a query: names, then running texts. */
export function useSections(query: string, isWanted: boolean): Sections {
  const t = useT();
  const store = useAppStore();
  const groups = useNameSearch(query, isWanted);
  const isMisspelt = groups.every(({ hits }) => hits.every(({ forgiven }) => forgiven !== null));
  const { sections: texts, describeCorrections } = useTextSearch(query, isWanted, isMisspelt);
  const names = useMemo(() => {
    const open = (hit: ShownHit, isByKey: boolean) => {
      if (hit.opens === null) return;
      openFeature(store, hit.opens);
      if (!isByKey) return;
      // Keyboard users continue on the map at the result.
      focusFeature(store, hit.opens);
      document.getElementById('map')?.focus();
    };
    return groups.map(
      ({ group, hits, more }): SearchSection => ({
        key: group,
        label: t(`search.group.${group}`),
        rows: hits.map((hit) => ({
          key: hit.key,
          className: 'search-hit',
          content: <NameRow hit={hit} />,
          open: (isByKey) => open(hit, isByKey),
        })),
        count: hits.length,
        note: more > 0 ? t('search.more', { count: more }) : null,
      }),
    );
  }, [groups, t, store]);
  const forgiven = useMemo(
    () => describeCorrections(groups.flatMap(({ hits }) => hits.flatMap((hit) => hit.forgiven ?? []))),
    [groups, describeCorrections],
  );
  return { names, texts, forgiven };
}
