/** Legs by sea and ferry stay in the water, others on land. Harbours at the ends of a leg may lie on land of the basemap. */
import { distanceKm } from '../../src/lib/great-circle.ts';
import { sampleLine } from './geometry.ts';
import { FILES } from './source.schema.ts';
import type { Check } from './validate.ts';

const STEP_KM = 2;
/** Natural Earth 1:10m closes harbours, so the first and last kilometres are not looked at. */
const HARBOUR_KM = 8;
/** Kilometres of land on the way that the coarse coast of straits and skerries may cost. */
const MAX_LAND_KM = 4;

/** A coast road strays over the coarse coast of the basemap for up to a quarter of its way. */
const MAX_SHARE_AT_SEA = 0.4;
/** Less is a matter of the coarse coast. */
const SHORT_KM = 20;

export const validateSeaLegs: Check = ({ sources, derived, ground }, problems) => {
  const inland = new Set(sources.legs.filter(({ properties }) => properties.inland).map(({ id }) => id));
  for (const { properties: leg, geometry } of derived.legs) {
    if (leg.mode !== 'sea' && leg.mode !== 'ferry') {
      const samples = sampleLine(geometry.coordinates, STEP_KM);
      const atSea = samples.filter((position) => ground.areaAt(position) === null);
      const atSeaKm = atSea.length * STEP_KM;
      if (atSeaKm > SHORT_KM && atSea.length > MAX_SHARE_AT_SEA * samples.length) {
        problems.add(
          FILES.legs,
          leg.id,
          `goes by ${leg.mode}, and over ${atSeaKm} km of sea`,
          'Correct the mode, or move its waypoints to the land',
        );
      }
      continue;
    }
    if (inland.has(leg.id)) continue;
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
