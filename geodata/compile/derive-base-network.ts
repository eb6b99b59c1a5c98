/**
 * Derives the base network: lines, countries, lengths and shared roads of its legs, and lengths of the legs of the
 * atlas.
 */
import { length } from '@turf/length';
import type { Feature, LineString, Point } from 'geojson';
import type { Leg, NetworkNode } from '../../src/domain/atlas.schema.ts';
import type { BaseLeg, BaseNetwork } from '../../src/domain/base-network.schema.ts';
import { countriesAlong } from '../../src/domain/countries-along.ts';
import { deriveLines } from './derive-lines.ts';
import { sharedRoadsOf } from './derive-shared-roads.ts';
import { roundTo, simplifyLine } from './geometry.ts';
import type { Ground } from './ground.ts';
import type { Sources } from './source.schema.ts';

/** Bends of a schematic line need 100 m. */
const BENDS_DEGREES = 0.001;

/** Simplifies and rounds the bends of a line; its ends are those of its nodes. */
function withRoundedBends(line: readonly [number, number][]): [number, number][] {
  const simple = simplifyLine(line, BENDS_DEGREES);
  return simple.map(([lng = 0, lat = 0], i) =>
    i === 0 || i === simple.length - 1 ? [lng, lat] : [roundTo(3, lng), roundTo(3, lat)],
  );
}

export function deriveBaseNetwork(
  { base }: Pick<Sources, 'base'>,
  nodes: readonly Feature<Point, NetworkNode>[],
  legs: readonly Feature<LineString, Leg>[],
  ground: Pick<Ground, 'areaAt'>,
): BaseNetwork {
  const lines = deriveLines(
    base.legs.map(({ id, properties, geometry }) => ({
      id,
      geometry,
      properties: { ...properties, branches: [] },
    })),
  );
  const nodeById = new Map<string, Feature<Point, NetworkNode>>(
    nodes.map((node) => [node.properties.id, node]),
  );
  const drawn = base.legs.map(({ id, properties }): Omit<BaseLeg, 'sharesRoad'> => {
    const line = (lines.get(id) ?? []).map(([lng = 0, lat = 0]): [number, number] => [lng, lat]);
    const geometry: LineString = { type: 'LineString', coordinates: line };
    return {
      ...properties,
      lengthKm: roundTo(1, length({ type: 'Feature', properties: null, geometry })),
      countries: countriesAlong(
        line,
        [nodeById.get(properties.from), nodeById.get(properties.to)],
        ground.areaAt,
      ),
      line,
    };
  });
  const lined = [
    ...legs.map(({ properties: { id, mode }, geometry }) => ({ id, mode, line: geometry.coordinates })),
    ...drawn,
  ];
  const kmOf = new Map<string, number>(
    [...legs.map(({ properties }) => properties), ...drawn].map(({ id, lengthKm }) => [id, lengthKm]),
  );
  const distances = base.distances.map(({ legs: ids, sections, sources }) => {
    const km = sections.reduce((sum, [, , , sectionKm]) => sum + sectionKm, 0);
    const drawnKm = ids.reduce((sum, id) => sum + (kmOf.get(id) ?? 0), 0);
    return { ids, ratio: drawnKm === 0 ? 1 : km / drawnKm, sources };
  });
  return {
    legs: drawn.map(({ line, ...leg }) => ({
      ...leg,
      sharesRoad: sharedRoadsOf({ ...leg, line }, lined),
      line: withRoundedBends(line),
    })),
    lengths: Object.fromEntries(
      distances.flatMap(({ ids, ratio }) => ids.map((id) => [id, roundTo(1, (kmOf.get(id) ?? 0) * ratio)])),
    ),
    lengthSources: Object.fromEntries(
      distances.flatMap(({ ids, sources }) => ids.map((id) => [id, sources])),
    ),
    landFactor: roundTo(2, Math.max(1, median(distances.map(({ ratio }) => ratio)))),
    sources: [...base.citations],
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 1)
    : ((sorted[middle - 1] ?? 1) + (sorted[middle] ?? 1)) / 2;
}
