import { useMemo } from 'react';
import type { AtlasRecord } from '../../domain/atlas.ts';
import { useName, useVisible } from '../ui-context.tsx';

export interface SearchHit {
  readonly record: AtlasRecord;
  readonly name: string;
  /** The form of the name that was found, when it is not the one shown. */
  readonly matched: string | null;
}

export interface SearchGroup {
  readonly kind: AtlasRecord['kind'];
  readonly hits: readonly SearchHit[];
}

export function useSearch(query: string): readonly SearchGroup[] {
  const visible = useVisible();
  const nameOf = useName();
  return useMemo(() => {
    const wanted = query.trim().toLowerCase();
    if (wanted === '') return [];
    const groups = new Map<AtlasRecord['kind'], SearchHit[]>();
    for (const record of visible.byId.values()) {
      const name = nameOf(record);
      const forms = [name, ...Object.values(record.properties.names)];
      const form = forms.find((candidate) => candidate.toLowerCase().includes(wanted));
      if (form === undefined) continue;
      const hits = groups.get(record.kind) ?? [];
      if (hits.length < 6) hits.push({ record, name, matched: form === name ? null : form });
      groups.set(record.kind, hits);
    }
    return [...groups].map(([kind, hits]) => ({ kind, hits }));
  }, [visible, nameOf, query]);
}
