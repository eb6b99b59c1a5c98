import { useCallback, useEffect, useMemo, useState } from 'react';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { showNotice } from '../../state/commands/notify.ts';
import { loadBrief } from '../../state/load-brief.ts';
import { useAppState, useAppStore, useInterfaceLanguage } from '../ui-context.tsx';
import type { SearchSection } from './search-section.ts';

interface Part {
  readonly search: typeof import('./text-search.tsx');
  readonly language: InterfaceLanguage;
}

const NONE: readonly never[] = [];

export interface TextSearch {
  readonly sections: readonly SearchSection[];
  /** Describes spelling corrections; `null` until loaded. */
  readonly describeCorrections: (names: readonly string[]) => string | null;
}

/**
 * Text results. The search code and digest load when `isWanted` is first true; until then, or on failure,
 * only names are found.
 */
export function useTextSearch(query: string, isWanted: boolean, forgivesSlips: boolean): TextSearch {
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
