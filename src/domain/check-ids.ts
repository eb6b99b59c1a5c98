import { kindOf } from './ids.ts';

/** Something with an id, in a list that holds things of these kinds. */
export interface Identified {
  readonly id: string;
  /** Id of the GeoJSON feature, where there is one. */
  readonly featureId: string | null;
  readonly kinds: readonly string[];
}

export type IdFault<E> = { readonly entry: E } & (
  | { readonly code: 'id-again'; readonly before: E }
  | { readonly code: 'id-kind' }
  | { readonly code: 'id-differs' }
);

/** Ids are unique in all, of the kind that the list holds, and the same on the feature and in its properties. */
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
