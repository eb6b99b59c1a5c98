import type { Corner, Ring } from '../../domain/area.ts';

/**
 * Of an edge that is straight in longitude and latitude the drawn line, which is straight on the map, strays by less than 3 m when it goes through no more
 * degrees than this in either direction at 45°; on ten times as many by 250 m.
 */
const MAX_DEGREES = 0.1;
/** Of a whole ring: an edge across a continent is not worth more. */
const MAX_PARTS = 512;

/** The same ring with more corners on its edges, so that whatever joins them in another way comes out the same. */
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
