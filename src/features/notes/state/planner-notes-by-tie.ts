import { type PlannerNote, type PlannerNoteTie, tieKey } from '../../../domain/planner-note.ts';
import { memoise } from '../../../state/selectors/memoise.ts';
import type { AppState } from '../../../state/store.ts';
import type { PlannerNoteDraft } from './planner-notes.ts';

interface TiedPlannerNotes {
  readonly tie: PlannerNoteTie;
  readonly plannerNotes: readonly PlannerNote[];
  readonly drafts: readonly PlannerNoteDraft[];
}

/**
 * Notes and drafts, by the key of their link in this edition: old feature ids are replaced by current ones.
 */
export const selectPlannerNotesByTie: (state: AppState) => ReadonlyMap<string, TiedPlannerNotes> = memoise(
  ({ plannerNotes, data }: AppState) =>
    [plannerNotes.list, plannerNotes.drafts, data.status === 'ready' ? data.atlas.aliases : null] as const,
  (kept, drafts, aliases) => {
    const found = new Map<
      string,
      { tie: PlannerNoteTie; plannerNotes: PlannerNote[]; drafts: PlannerNoteDraft[] }
    >();
    const at = (tied: PlannerNoteTie) => {
      const tie = currentTie(tied, aliases ?? {});
      const known = found.get(tieKey(tie)) ?? { tie, plannerNotes: [], drafts: [] };
      found.set(tieKey(tie), known);
      return known;
    };
    for (const one of kept) at(one.tie).plannerNotes.push(one);
    for (const one of drafts) at(one.tie).drafts.push(one);
    return found;
  },
);

function currentTie(tie: PlannerNoteTie, aliases: Readonly<Record<string, string>>): PlannerNoteTie {
  const id = tie.kind === 'feature' && Object.hasOwn(aliases, tie.id) ? aliases[tie.id] : undefined;
  return id === undefined ? tie : ({ kind: 'feature', id } as PlannerNoteTie);
}
