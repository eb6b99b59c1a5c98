import type { Position } from 'geojson';
import { distanceKm } from '../lib/great-circle.ts';
import { sampleLine } from '../lib/line-km.ts';
import type { NetworkNode } from './atlas.schema.ts';

/** Sampling interval along a leg. */
const STEP_KM = 3;
/**
 * Minimum run of samples that counts as a visit: a road beside a river border crosses the line of the basemap
 * for less.
 */
const VISIT_SAMPLES = 4;
const NEAR_CROSSING_KM = 6;

interface End {
  readonly properties: Pick<NetworkNode, 'kind' | 'countries'>;
  readonly geometry: { readonly coordinates: Position };
}

/**
 * Returns the areas with an ISO code along a leg, in order of travel, each once. Crossings lie up to five
 * kilometres off the boundary of the basemap, so samples near them do not count.
 *
 * @param areaAt returns the id of the area at a position, `null` at sea
 */
export function countriesAlong(
  line: readonly Position[],
  [from, to]: readonly [End | undefined, End | undefined],
  areaAt: (position: Position) => string | null,
): string[] {
  const out: string[] = [];
  const visit = (area: string | null | undefined) => {
    if (area && /^[A-Z]{2}$/.test(area) && !out.includes(area)) out.push(area);
  };
  const crossings = [from, to].filter((end) => end?.properties.kind === 'border-crossing');
  if (from && !crossings.includes(from)) visit(from.properties.countries[0]);
  let previous: string | null = null;
  let inARow = 0;
  for (const position of sampleLine(line, STEP_KM)) {
    const near = crossings.some(
      (end) => end && distanceKm(end.geometry.coordinates, position) < NEAR_CROSSING_KM,
    );
    const area = near ? null : areaAt(position);
    inARow = area === previous ? inARow + 1 : 1;
    if (inARow >= VISIT_SAMPLES) visit(area);
    previous = area;
  }
  if (to && !crossings.includes(to)) visit(to.properties.countries[0]);
  return out;
}
