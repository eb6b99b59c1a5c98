import { useEffect, useMemo } from 'react';
import {
  buildSearchIndex,
  type SearchGroup,
  type SearchHit,
  type SearchIndex,
  searchAtlas,
} from '../../analysis/search.ts';
import type { Atlas, AtlasRecord } from '../../domain/atlas.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { nameOf } from '../../i18n/names.ts';
import { useAtlas, useInterfaceLanguage, useVisible } from '../../ui/ui-context.tsx';

export interface ShownHit {
  readonly key: string;
  /** Feature to open; `null` for a timeline entry with hidden features. */
  readonly opens: FeatureId | null;
  /** For the icon; `null` for a timeline entry. */
  readonly record: AtlasRecord | null;
  readonly name: string;
  /** Matched name if it differs from the shown one. */
  readonly form: { readonly text: string; readonly language: string | null } | null;
  /** Matched name if the spelling was corrected. */
  readonly forgiven: string | null;
}

export interface ShownGroup {
  readonly group: SearchGroup;
  readonly hits: readonly ShownHit[];
  /** Number of omitted hits. */
  readonly more: number;
}

let kept: { readonly atlas: Atlas; readonly index: SearchIndex } | null = null;

/** Built once: it takes about a tenth of a second. */
function indexOf(atlas: Atlas): SearchIndex {
  if (kept?.atlas !== atlas) kept = { atlas, index: buildSearchIndex(atlas) };
  return kept.index;
}

/** Names matching the query under the filters. The index is built when search opens, not on the first key. */
export function useNameSearch(query: string, isWanted: boolean): readonly ShownGroup[] {
  const atlas = useAtlas();
  const within = useVisible();
  const language = useInterfaceLanguage();
  useEffect(() => {
    if (isWanted) indexOf(atlas);
  }, [atlas, isWanted]);
  return useMemo(() => {
    if (query.trim() === '') return [];
    return searchAtlas(indexOf(atlas), query, { within }).map(({ group, hits, total }) => ({
      group,
      hits: hits.map((hit) => show(hit, within, language)),
      more: total - hits.length,
    }));
  }, [atlas, within, language, query]);
}

function show(hit: SearchHit, atlas: Atlas, language: Parameters<typeof nameOf>[1]): ShownHit {
  const record = hit.target.kind === 'feature' ? (atlas.byId.get(hit.target.id) ?? null) : null;
  const entry =
    hit.target.kind === 'timeline' ? atlas.timeline.find(({ id }) => id === hit.target.id) : undefined;
  const name =
    record !== null
      ? nameOf(record.properties, language)
      : nameOf({ name: hit.name, names: entry?.names ?? {} }, language);
  return {
    key: hit.target.id,
    opens: hit.target.kind === 'feature' ? hit.target.id : (entry?.features[0] ?? null),
    record,
    name,
    form: name.startsWith(hit.form) ? null : { text: hit.form, language: hit.language },
    forgiven: hit.match === 'sound' || hit.match === 'slip' ? hit.form : null,
  };
}
