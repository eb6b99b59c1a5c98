/** Checks that crossings lie on the border they name, with the tolerance of other points. */
import { pointToLineDistance } from '@turf/point-to-line-distance';
import { POSITION_TOLERANCE_KM } from '../../src/domain/network-rules.ts';
import { FILES } from './source.schema.ts';
import type { Check } from './validate.ts';

export const validateCrossings: Check = ({ sources, derived }, problems) => {
  const borders = new Map(derived.borders.map((border) => [border.properties.id, border]));
  for (const { properties: crossing, geometry } of sources.crossings) {
    const [a, b] = crossing.pair;
    if (crossing.border !== `border:${a}-${b}` || a >= b) {
      problems.add(
        FILES.crossings,
        crossing.id,
        `the pair ${a}, ${b} and ${crossing.border} do not agree`,
        'Write both codes in alphabetical order, and the border made of them',
      );
    }
    const border = borders.get(crossing.border);
    if (!border) continue;
    const { coordinates, type } = border.geometry;
    const lines = type === 'LineString' ? [coordinates] : coordinates;
    const distances = lines.map((line) =>
      pointToLineDistance(geometry.coordinates, { type: 'LineString', coordinates: line }),
    );
    const distance = Math.min(...distances);
    if (distance > POSITION_TOLERANCE_KM) {
      problems.add(
        FILES.crossings,
        crossing.id,
        `lies ${distance.toFixed(0)} km from ${crossing.border} (${POSITION_TOLERANCE_KM} km are allowed)`,
        'Correct the position or the border',
      );
    }
  }
  for (const { properties: border } of derived.borders) {
    if (border.crossings.length === 0) {
      problems.add(FILES.crossings, border.id, 'no crossing on this border', 'Add at least one');
    }
  }
};
