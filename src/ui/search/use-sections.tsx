import { useMemo } from 'react';
import { openFeature } from '../../state/commands/move-map.ts';
import { focusFeature } from '../../state/commands/select-features.ts';
import { useAppStore, useT } from '../ui-context.tsx';
import { NameRow } from './name-row.tsx';
import type { SearchSection } from './search-section.ts';
import { type ShownHit, useNameSearch } from './use-name-search.ts';
import { useTextSearch } from './use-text-search.ts';

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
