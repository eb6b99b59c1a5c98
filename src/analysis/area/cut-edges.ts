import type { Corner, Ring } from '../../domain/area.ts';

/**
 * Degrees per segment, in either direction. An edge straight in longitude and latitude then differs by less
 * than 3 m at 45° from the drawn line, straight on the map; with ten times as many degrees, by 250 m.
 */
const MAX_DEGREES = 0.1;
/** Limit per edge: an edge across a continent is not worth more. */
const MAX_PARTS = 512;

/** Returns the ring with more corners on its edges, so that other interpolations give the same line. */
export function cutEdges(ring: Ring): Corner[] {
  const [first] = ring;
  if (first === undefined) return [];
  const cut: Corner[] = [first];
  for (let i = 1; i < ring.length; i += 1) {
    const [[ax, ay], [bx, by]] = [ring[i - 1] as Corner, ring[i] as Corner];
    const reach = Math.max(Math.abs(bx - ax), Math.abs(by - ay));
    const parts = Math.min(MAX_PARTS, Math.ceil(reach / MAX_DEGREES));
    for (let part = 1; part < parts; part += 1) {
      const share = part / parts;
      cut.push([ax + share * (bx - ax), ay + share * (by - ay)]);
    }
    cut.push([bx, by]);
  }
  return cut;
}
