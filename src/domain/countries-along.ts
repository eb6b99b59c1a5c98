import type { Position } from 'geojson';
import { distanceKm } from '../lib/great-circle.ts';
import { sampleLine } from '../lib/line-km.ts';
import type { NetworkNode } from './atlas.schema.ts';

/** Step at which a leg asks which area it is in. */
const STEP_KM = 3;
/** Samples in a row that make a visit: a road beside a river border strays over the line of the basemap for less. */
const VISIT_SAMPLES = 4;
const NEAR_CROSSING_KM = 6;

interface End {
  readonly properties: Pick<NetworkNode, 'kind' | 'countries'>;
  readonly geometry: { readonly coordinates: Position };
}

/**
 * Areas with an ISO code that a leg passes, in order of travel, each once. Crossings lie up to five kilometres off the boundary of the
 * basemap, so the line does not count near them.
 *
 * @param areaAt the id of the area at a position, `null` at sea
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
