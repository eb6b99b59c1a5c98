/**
 * Points lie in the country they name. Tolerance: the coast and the boundaries of Natural Earth 1:10m are off by up to
 * five kilometres in places (see jurisdictions/boundaries.md), so a point may lie that far outside.
 */
import type { Position } from 'geojson';
import type { Problems } from './problems.ts';
import { FILES } from './source.schema.ts';
import type { Check, ToValidate } from './validate.ts';

export const POSITION_TOLERANCE_KM = 5;

export const validatePositions: Check = ({ sources, ground }, problems) => {
  const inside = (file: string, id: string, position: Position, iso2: string) =>
    checkInside({ file, id, position, iso2 }, ground, problems);
  for (const { properties: port, geometry } of sources.ports) {
    inside(FILES.ports, port.id, geometry.coordinates, port.country);
  }
  for (const { properties: node, geometry } of sources.nodes) {
    for (const iso2 of node.countries) inside(FILES.nodes, node.id, geometry.coordinates, iso2);
    const expected = { 'sea-waypoint': 0, 'border-crossing': 2 }[node.kind as string] ?? 1;
    if (node.countries.length !== expected) {
      problems.add(
        FILES.nodes,
        node.id,
        `${node.countries.length} countries on a node of kind ${node.kind}`,
        `Name ${expected}`,
      );
    }
    if (node.kind === 'sea-waypoint' && ground.areaAt(geometry.coordinates) !== null) {
      problems.add(FILES.nodes, node.id, 'a waypoint of the sea lies on land', 'Move it into open water');
    }
  }
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
  let distance: number;
  try {
    distance = ground.distanceToAreaKm(position, iso2);
  } catch {
    problems.add(file, id, `the basemap has no area ${iso2}`, 'Correct the ISO code');
    return;
  }
  if (distance > POSITION_TOLERANCE_KM) {
    problems.add(
      file,
      id,
      `lies ${distance.toFixed(0)} km outside ${iso2} (${POSITION_TOLERANCE_KM} km are allowed)`,
      'Correct the position (longitude first) or the code',
    );
  }
}
