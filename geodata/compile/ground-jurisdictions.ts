/** Derives geometry of the ten: polygon in full detail, bounds, and label position. */
import type { MultiPolygon, Polygon } from 'geojson';
import type { BasemapLabel } from '../../src/domain/atlas.schema.ts';
import { boundsOf } from '../../src/lib/locate-areas.ts';
import type { AreaFeature } from './ground-areas.ts';
import { roundPosition } from './ground-borders.ts';
import { TEN } from './ground-world.ts';

export interface GroundJurisdiction {
  /** Wound and closed as in RFC 7946; published with four decimals. */
  readonly geometry: Polygon | MultiPolygon;
  /** [west, south, east, north] */
  readonly bounds: [number, number, number, number];
  readonly labelPosition: [number, number];
}

/**
 * Label positions come from the hand-placed labels of the basemap: clear of the capital at zooms 4.5 to 6.
 */
export function deriveGroundJurisdictions(
  areas: readonly AreaFeature[],
  labels: readonly BasemapLabel[],
): Map<string, GroundJurisdiction> {
  return new Map(
    TEN.map((iso2) => {
      const area = areas.find((feature) => feature.id === iso2);
      if (!area) throw new Error(`the basemap has no area ${iso2}`);
      const label = labels.find(({ kind, iso2: of }) => kind === 'country' && of === iso2);
      if (!label) throw new Error(`geodata/basemap/labels.json has no label of kind country for ${iso2}`);
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
          labelPosition: label.position,
        },
      ];
    }),
  );
}
