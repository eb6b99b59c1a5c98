import type { IncidentTags } from '../../domain/incident.ts';

/**
 * Returns shown rows with a position farther from every leg than the reach.
 *
 * @param shown 1 for the rows to choose from
 */
export function offCorridor({ legMetres }: IncidentTags, shown: Uint8Array, reachKm: number): Uint8Array {
  const off = new Uint8Array(shown.length);
  const reachMetres = reachKm * 1000;
  for (let row = 0; row < shown.length; row += 1) {
    // False for NaN too, as in rows without position.
    if (shown[row] === 1 && Math.abs(legMetres[row] as number) > reachMetres) off[row] = 1;
  }
  return off;
}
