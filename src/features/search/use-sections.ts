import { useEffect, useMemo, useState } from 'react';
import type { InterfaceLanguage } from '../../i18n/languages.ts';
import { showNotice } from '../../state/commands/notify.ts';
import {
  useAppState,
  useAppStore,
  useAtlas,
  useInterfaceLanguage,
  useT,
  useVisible,
} from '../../ui/ui-context.tsx';
import { loadStories } from '../present/state/load-stories.ts';
import { loadBrief } from '../reader/state/load-brief.ts';
import type { ShownHit } from './name-sections.tsx';
import type { SearchInput, Sections } from './search-section.ts';

interface Part {
  readonly search: typeof import('./find-all.ts');
  readonly language: InterfaceLanguage;
}

const NONE: readonly never[] = [];

/**
 * All results of a query; `null` until the code of the search is loaded. It is requested with the digest and the
 * briefings when `isWanted` is first true.
 */
export function useSections(query: string, isWanted: boolean): Sections | null {
  const loaded = useInput(query, isWanted);
  const indexes = useAppState((state) => loaded?.search.selectIndexes(state) ?? NONE);
  const stories = useAppState((state) => state.stories);
  return useMemo(
    () => loaded?.search.deriveSections(loaded.input, indexes, stories) ?? null,
    [loaded, indexes, stories],
  );
}

/** Features and timeline entries by name; `null` until the code of the search is loaded. */
export function useNameHits(query: string): readonly ShownHit[] | null {
  const loaded = useInput(query, true);
  return useMemo(() => loaded?.search.deriveNameSections(loaded.input).hits ?? null, [loaded]);
}

function useInput(
  query: string,
  isWanted: boolean,
): { readonly search: Part['search']; readonly input: SearchInput } | null {
  const t = useT();
  const store = useAppStore();
  const atlas = useAtlas();
  const within = useVisible();
  const part = usePart(isWanted);
  return useMemo(() => {
    if (part === null) return null;
    const { search, language } = part;
    return { search, input: { store, query, atlas, within, language, t } };
  }, [part, store, query, atlas, within, t]);
}

/** Fetches the code of the search, so that the first key finds names. */
export async function preloadSearch(): Promise<void> {
  await import('./find-all.ts').catch(() => undefined);
}

function usePart(isWanted: boolean): Part | null {
  const store = useAppStore();
  const atlas = useAtlas();
  const language = useInterfaceLanguage();
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const showMissing = () => showNotice(store, { id: 'part-missing', kind: 'part-missing' });
    void loadBrief(store);
    void loadStories(store, language);
    import('./find-all.ts').then(async (search) => {
      await search.prepareSearch(language, atlas).catch(showMissing);
      if (isCurrent) setPart({ search, language });
    }, showMissing);
    return () => {
      isCurrent = false;
    };
  }, [isWanted, atlas, language, store]);
  return part;
}
