import type { FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Leg } from '../../domain/atlas.ts';
import { distanceKm } from '../../lib/great-circle.ts';
import { isInRings } from '../../lib/ring.ts';
import type { KmIn } from './network.ts';

/** Outlines of countries and territories by ISO code, as in the basemap. */
export type Outlines = FeatureCollection<Polygon | MultiPolygon, { readonly id: string }>;

type Rings = readonly (readonly (readonly [number, number])[])[];

/**
 * Splits a leg's length among jurisdictions, countries or territories; the parts add up to its length.
 *
 * Sea and ferry legs are all at sea: the atlas has no maritime zones. A land or river leg in one country is
 * all in it. Others are assigned segment by segment by midpoint; a midpoint in no outline goes with the
 * segment before. The line is schematic and rivers run along borders, so the split is rough.
 */
export function makeKmIn(outlines: Outlines): (leg: Leg, line: LineString) => readonly KmIn[] {
  const ringsById = new Map<string, Rings>(
    outlines.features.map(({ properties, geometry }) => [
      properties.id,
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
        .flat()
        .map((ring) => ring.map(([lng = 0, lat = 0]): readonly [number, number] => [lng, lat])),
    ]),
  );
  return (leg, line) => {
    const { lengthKm, countries } = leg;
    const [first] = countries;
    if (leg.mode === 'sea' || leg.mode === 'ferry' || first === undefined) {
      return [{ country: null, km: lengthKm }];
    }
    if (countries.length === 1) return [{ country: first, km: lengthKm }];
    return shareOut(line.coordinates, lengthKm, countries, first, ringsById);
  };
}

function shareOut(
  line: readonly Position[],
  lengthKm: number,
  countries: readonly string[],
  first: string,
  ringsById: ReadonlyMap<string, Rings>,
): KmIn[] {
  const kmOf = new Map<string, number>(countries.map((country) => [country, 0]));
  let [here, drawnKm] = [first, 0];
  for (const [i, b] of line.entries()) {
    const a = line[i - 1];
    if (a === undefined) continue;
    const middle: [number, number] = [((a[0] ?? 0) + (b[0] ?? 0)) / 2, ((a[1] ?? 0) + (b[1] ?? 0)) / 2];
    here = countries.find((country) => isInRings(ringsById.get(country) ?? [], middle)) ?? here;
    const km = distanceKm(a, b);
    drawnKm += km;
    kmOf.set(here, (kmOf.get(here) ?? 0) + km);
  }
  // Scales to the length of the whole leg, which is rounded.
  const scale = drawnKm === 0 ? 0 : lengthKm / drawnKm;
  return [...kmOf].map(([country, km]) => ({ country, km: km * scale }));
}
