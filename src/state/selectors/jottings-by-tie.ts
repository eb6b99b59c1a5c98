import { type Jotting, type JottingTie, tieKey } from '../../domain/jotting.ts';
import type { JottingDraft } from '../jottings.ts';
import type { AppState } from '../store.ts';
import { memoise } from './memoise.ts';

interface TiedJottings {
  readonly tie: JottingTie;
  readonly jottings: readonly Jotting[];
  readonly drafts: readonly JottingDraft[];
}

/** What is written, and half written, by the key of what it is tied to in this edition: a feature that has another id now is that one. */
export const selectJottingsByTie: (state: AppState) => ReadonlyMap<string, TiedJottings> = memoise(
  ({ jottings, data }: AppState) =>
    [jottings.kept, jottings.drafts, data.status === 'ready' ? data.atlas.aliases : null] as const,
  (kept, drafts, aliases) => {
    const found = new Map<string, { tie: JottingTie; jottings: Jotting[]; drafts: JottingDraft[] }>();
    const at = (tied: JottingTie) => {
      const tie = currentTie(tied, aliases ?? {});
      const known = found.get(tieKey(tie)) ?? { tie, jottings: [], drafts: [] };
      found.set(tieKey(tie), known);
      return known;
    };
    for (const one of kept) at(one.tie).jottings.push(one);
    for (const one of drafts) at(one.tie).drafts.push(one);
    return found;
  },
);

function currentTie(tie: JottingTie, aliases: Readonly<Record<string, string>>): JottingTie {
  const id = tie.kind === 'feature' && Object.hasOwn(aliases, tie.id) ? aliases[tie.id] : undefined;
  return id === undefined ? tie : ({ kind: 'feature', id } as JottingTie);
}
