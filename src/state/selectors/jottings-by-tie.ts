import { type Jotting, type JottingTie, tieKey } from '../../domain/jotting.ts';
import type { JottingDraft } from '../jottings.ts';
import type { AppState } from '../store.ts';
import { memoise } from './memoise.ts';

interface TiedJottings {
  readonly jottings: readonly Jotting[];
  readonly drafts: readonly JottingDraft[];
}

/** What is written, and half written, by the key of what it is tied to in this edition: a feature that has another id now is that one. */
export const selectJottingsByTie: (state: AppState) => ReadonlyMap<string, TiedJottings> = memoise(
  ({ jottings, data }: AppState) =>
    [jottings.kept, jottings.drafts, data.status === 'ready' ? data.atlas.aliases : null] as const,
  (kept, drafts, aliases) => {
    const keyOf = (tie: JottingTie) => tieKey(currentTie(tie, aliases ?? {}));
    const keys = new Set([...kept, ...drafts].map(({ tie }) => keyOf(tie)));
    return new Map(
      [...keys].map((key) => [
        key,
        {
          jottings: kept.filter(({ tie }) => keyOf(tie) === key),
          drafts: drafts.filter(({ tie }) => keyOf(tie) === key),
        },
      ]),
    );
  },
);

function currentTie(tie: JottingTie, aliases: Readonly<Record<string, string>>): JottingTie {
  const id = tie.kind === 'feature' && Object.hasOwn(aliases, tie.id) ? aliases[tie.id] : undefined;
  return id === undefined ? tie : ({ kind: 'feature', id } as JottingTie);
}
