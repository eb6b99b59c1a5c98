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

/**
 * The leg that continues a leg in the order of travel (`1`) or leads up to it (`-1`): of the same branch before others, in the same
 * sense of travel, by the same mode, and of those the one that turns least.
 */
export function selectNextLeg(atlas: Atlas, leg: Leg, step: 1 | -1): LegId | null {
  const { before, after } = deriveLegNeighbours(atlas, leg);
  const joint = step === 1 ? leg.to : leg.from;
  const heading = headingOf(atlas, leg);
  // A turn is at most 180 degrees: each reason weighs more than all that come after it together.
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

/** Degrees from the leg's start to its end, on the plane: good enough to compare turns. */
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
