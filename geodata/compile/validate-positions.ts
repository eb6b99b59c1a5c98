/**
 * Checks that points lie in the country they name. The coast and boundaries of Natural Earth 1:10m are off by
 * up to five kilometres in places (see jurisdictions/boundaries.md), so a point may lie that far outside.
 */
import type { Position } from 'geojson';
import { checkPositions, kmOutside, POSITION_TOLERANCE_KM } from '../../src/domain/network-rules.ts';
import { describeNetworkFaults, sayOutside } from './describe-network-faults.ts';
import type { Problems } from './problems.ts';
import { FILES } from './source.schema.ts';
import type { Check, ToValidate } from './validate.ts';

export const validatePositions: Check = ({ sources, ground }, problems) => {
  const inside = (file: string, id: string, position: Position, iso2: string) =>
    checkInside({ file, id, position, iso2 }, ground, problems);
  for (const { properties: port, geometry } of sources.ports) {
    inside(FILES.ports, port.id, geometry.coordinates, port.country);
  }
  describeNetworkFaults(checkPositions(sources.nodes, ground), problems);
  for (const { properties: place, geometry } of sources.places) {
    if (geometry && place.country) inside(FILES.places, place.id, geometry.coordinates, place.country);
  }
  for (const { id, iso2, capital } of sources.jurisdictions) {
    inside(FILES.jurisdiction(iso2), `${id} (capital)`, capital.position, iso2);
  }
};

interface Placed {
  readonly file: string;
  readonly id: string;
  readonly position: Position;
  readonly iso2: string;
}

function checkInside(
  { file, id, position, iso2 }: Placed,
  ground: Pick<ToValidate['ground'], 'distanceToAreaKm'>,
  problems: Problems,
): void {
  const km = kmOutside(position, iso2, ground);
  if (km === null) problems.add(file, id, `the basemap has no area ${iso2}`, 'Correct the ISO code');
  else if (km > POSITION_TOLERANCE_KM) problems.add(file, id, ...sayOutside({ km, country: iso2 }));
}
