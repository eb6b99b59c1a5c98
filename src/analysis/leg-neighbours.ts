/** Finds the legs before and after a leg on the network. */
import type { Atlas, Leg } from '../domain/atlas.ts';
import type { LegId } from '../domain/ids.ts';

export interface LegNeighbours {
  /** Legs that share the start node. */
  readonly before: readonly Leg[];
  /** Legs that share the end node. */
  readonly after: readonly Leg[];
}

/** Returns neighbours on the same branch, then the same route, then others; each sorted by name. */
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

/**
 * Returns the next (`1`) or previous (`-1`) leg in travel order, preferring the same branch, direction and
 * mode, then the smallest turn.
 */
export function selectNextLeg(atlas: Atlas, leg: Leg, step: 1 | -1): LegId | null {
  const { before, after } = deriveLegNeighbours(atlas, leg);
  const joint = step === 1 ? leg.to : leg.from;
  const heading = headingOf(atlas, leg);
  // Turns are at most 180 degrees, so each criterion outweighs all later ones.
  const costOf = (other: Leg): number => {
    const isAligned = step === 1 ? other.from === joint : other.to === joint;
    return (
      kinship(leg, other) * 4000 +
      (isAligned ? 0 : 2000) +
      (other.mode === leg.mode ? 0 : 1000) +
      turnBetween(heading, headingOf(atlas, other) + (isAligned ? 0 : 180))
    );
  };
  const candidates = step === 1 ? after : before;
  return [...candidates].sort((a, b) => costOf(a) - costOf(b))[0]?.id ?? null;
}

function kinship(a: Leg, b: Leg): 0 | 1 | 2 {
  if (a.branches.some((branch) => b.branches.includes(branch))) return 0;
  return a.routes.some((route) => b.routes.includes(route)) ? 1 : 2;
}

/** Planar heading in degrees from start to end, accurate enough to compare turns. */
function headingOf(atlas: Atlas, leg: Leg): number {
  const record = atlas.byId.get(leg.id);
  const line = record?.kind === 'leg' ? record.geometry.coordinates : [];
  const [lng = 0, lat = 0] = line[0] ?? [];
  const [toLng = 0, toLat = 0] = line.at(-1) ?? [];
  return (Math.atan2(toLat - lat, (toLng - lng) * Math.cos((lat * Math.PI) / 180)) * 180) / Math.PI;
}

/** Degrees between two headings, 0 to 180. */
function turnBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % 360;
  return turn > 180 ? 360 - turn : turn;
}
