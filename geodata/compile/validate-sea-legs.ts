/** Legs by sea and ferry stay in the water. Harbours at the ends of a leg may lie on land of the basemap. */
import { distanceKm } from '../../src/lib/great-circle.ts';
import { sampleLine } from './geometry.ts';
import { FILES } from './source.schema.ts';
import type { Check } from './validate.ts';

const STEP_KM = 2;
/** Natural Earth 1:10m closes harbours, so the first and last kilometres are not looked at. */
const HARBOUR_KM = 8;
/** Kilometres of land on the way that the coarse coast of straits and skerries may cost. */
const MAX_LAND_KM = 4;

export const validateSeaLegs: Check = ({ sources, derived, ground }, problems) => {
  const inland = new Set(sources.legs.filter(({ properties }) => properties.inland).map(({ id }) => id));
  for (const { properties: leg, geometry } of derived.legs) {
    if ((leg.mode !== 'sea' && leg.mode !== 'ferry') || inland.has(leg.id)) continue;
    const [start = [], end = []] = [geometry.coordinates[0], geometry.coordinates.at(-1)];
    const onLand = sampleLine(geometry.coordinates, STEP_KM).filter(
      (position) =>
        Math.min(distanceKm(position, start), distanceKm(position, end)) > HARBOUR_KM &&
        ground.areaAt(position) !== null,
    );
    if (onLand.length * STEP_KM > MAX_LAND_KM) {
      const at = onLand[0]?.map((value) => value.toFixed(2)).join(', ');
      problems.add(
        FILES.legs,
        leg.id,
        `crosses about ${onLand.length * STEP_KM} km of land, first at ${at}`,
        'Move its waypoints into the water, or write inland for a canal, an estuary or a river',
      );
    }
  }
};
