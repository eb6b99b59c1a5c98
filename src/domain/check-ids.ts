import { kindOf } from './ids.ts';

/** A thing with an id, and the kinds that its list allows. */
export interface Identified {
  readonly id: string;
  /** Id of the GeoJSON feature; `null` if it has none. */
  readonly featureId: string | null;
  readonly kinds: readonly string[];
}

export type IdFault<E> = { readonly entry: E } & (
  | { readonly code: 'id-again'; readonly before: E }
  | { readonly code: 'id-kind' }
  | { readonly code: 'id-differs' }
);

/**
 * Checks that ids are unique, of a kind that the list allows, and equal on the feature and in its properties.
 */
export function checkIds<E extends Identified>(entries: readonly E[]): IdFault<E>[] {
  const seen = new Map<string, E>();
  return entries.flatMap((entry) => {
    const { id, featureId, kinds } = entry;
    const before = seen.get(id);
    const kind = kindOf(id);
    seen.set(id, entry);
    const faults: IdFault<E>[] = [];
    if (before !== undefined) faults.push({ code: 'id-again', entry, before });
    if (kind === null || !kinds.includes(kind)) faults.push({ code: 'id-kind', entry });
    if (featureId !== null && featureId !== id) faults.push({ code: 'id-differs', entry });
    return faults;
  });
}
