/** Geometry of the ten: polygon at full detail, bounds, and the position of the name. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { AreaFeature } from './ground-areas.ts';
import { roundPosition } from './ground-borders.ts';
import { boundsOf } from './ground-locate.ts';
import { TEN } from './ground-world.ts';

export interface GroundJurisdiction {
  /** Wound and closed as RFC 7946 asks, five decimals. */
  readonly geometry: Polygon | MultiPolygon;
  /** [west, south, east, north] */
  readonly bounds: [number, number, number, number];
  readonly labelPosition: [number, number];
}

/** Set by hand: where the name fits at zooms 4.5 to 6, clear of the capital and of the densest legs. */
const LABEL_POSITIONS: Readonly<Record<(typeof TEN)[number], [number, number]>> = {
  AL: [20.05, 40.75],
  BA: [17.6, 44.32],
  BG: [25.2, 42.6],
  HR: [16.3, 45.62],
  ME: [19.2, 42.88],
  MK: [21.7, 41.5],
  RO: [24.9, 45.95],
  RS: [20.75, 44.1],
  SI: [14.85, 46.2],
  XK: [20.9, 42.45],
};

export function deriveJurisdictions(areas: readonly AreaFeature[]): Map<string, GroundJurisdiction> {
  return new Map(
    TEN.map((iso2) => {
      const area = areas.find((feature) => feature.id === iso2);
      if (!area) throw new Error(`the basemap has no area ${iso2}`);
      const coordinates = area.geometry.coordinates.map((rings) =>
        rings.map((ring) => ring.map(roundPosition)),
      );
      const [only] = coordinates;
      const parts = coordinates.map(boundsOf);
      return [
        iso2,
        {
          geometry:
            coordinates.length === 1 && only
              ? { type: 'Polygon', coordinates: only }
              : { type: 'MultiPolygon', coordinates },
          bounds: [
            Math.min(...parts.map((b) => b[0])),
            Math.min(...parts.map((b) => b[1])),
            Math.max(...parts.map((b) => b[2])),
            Math.max(...parts.map((b) => b[3])),
          ],
          labelPosition: LABEL_POSITIONS[iso2],
        },
      ];
    }),
  );
}
