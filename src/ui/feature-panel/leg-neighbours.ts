/** What lies before and after a leg on the network: the legs one can walk on to. */
import type { Atlas, Leg } from '../../domain/atlas.ts';
import type { LegId } from '../../domain/ids.ts';

export interface LegNeighbours {
  /** Legs that share the node the leg starts from. */
  readonly before: readonly Leg[];
  /** Legs that share the node the leg leads to. */
  readonly after: readonly Leg[];
}

/** Neighbours on the same branch first, then on the same route, then the rest; in order of name within each. */
export function deriveLegNeighbours(atlas: Atlas, leg: Leg): LegNeighbours {
  const at = (node: Leg['from']): readonly Leg[] => {
    const record = atlas.byId.get(node);
    if (record?.kind !== 'node') return [];
    return record.properties.legs
      .filter((id) => id !== leg.id)
      .flatMap((id) => {
        const other = atlas.byId.get(id);
        return other?.kind === 'leg' ? [other.properties] : [];
      })
      .sort((a, b) => kinship(leg, a) - kinship(leg, b) || a.name.localeCompare(b.name));
  };
  return { before: at(leg.from), after: at(leg.to) };
}

/** The leg that continues a leg in the order of travel (`1`) or leads up to it (`-1`), preferring the same branch. */
export function selectNextLeg(atlas: Atlas, leg: Leg, step: 1 | -1): LegId | null {
  const { before, after } = deriveLegNeighbours(atlas, leg);
  const candidates = step === 1 ? after : before;
  const joint = step === 1 ? leg.to : leg.from;
  const aligned = candidates.find(
    (other) => kinship(leg, other) === 0 && (step === 1 ? other.from === joint : other.to === joint),
  );
  return (aligned ?? candidates[0])?.id ?? null;
}

function kinship(a: Leg, b: Leg): 0 | 1 | 2 {
  if (a.branches.some((branch) => b.branches.includes(branch))) return 0;
  return a.routes.some((route) => b.routes.includes(route)) ? 1 : 2;
}
