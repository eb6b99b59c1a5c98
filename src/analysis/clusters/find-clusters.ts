/** Finds clusters of records and describes each. Runs in a worker. */
import { degreesOf, NO_DATE } from '../../domain/incident.ts';
import { EARTH_RADIUS_KM, writeUnitVector } from '../../lib/great-circle.ts';
import { ALONE, clusterPoints } from './cluster-points.ts';
import { outlineOf } from './outline.ts';

/** Padding around the records of a cluster, as a fraction of the reach. */
const ROOM = 0.25;

/** One entry per record in each array, as in `IncidentTable`; all have a position. */
export interface ClusterQuery {
  readonly lng: Int32Array;
  readonly lat: Int32Array;
  readonly minute: Int32Array;
  /** Quantities to add up, NaN for none; `null` for only the number of records. */
  readonly values: Float64Array | null;
  /** Along the great circle, above 0. */
  readonly withinKm: number;
  /** Records that make a core, 2 or more. */
  readonly least: number;
}

export interface FoundCluster {
  readonly count: number;
  /** Sum of the values; `null` without them. */
  readonly sum: number | null;
  /** First and last date; `null` if no record has one. */
  readonly span: readonly [first: number, last: number] | null;
  /** [lng, lat] in degrees. */
  readonly middle: readonly [number, number];
  readonly farthestKm: number;
  /** Closed outline with padding. */
  readonly ring: readonly (readonly [number, number])[];
}

export interface FoundClusters {
  /** Most records first. */
  readonly clusters: readonly FoundCluster[];
  /** Number of records in no cluster. */
  readonly alone: number;
}

/** @param onProgress called with the fraction done, 0 to 1 */
export function findClusters(query: ClusterQuery, onProgress: (share: number) => void): FoundClusters {
  const { lng, lat, minute, values, withinKm, least } = query;
  const vectors = new Float64Array(lng.length * 3);
  for (let i = 0; i < lng.length; i += 1) {
    writeUnitVector(vectors, i * 3, degreesOf(lng[i] as number), degreesOf(lat[i] as number));
  }
  const labels = clusterPoints(vectors, chordOf(withinKm), least, onProgress);
  const clusters = pointsByLabel(labels).map(
    (points): FoundCluster => ({
      count: points.length,
      sum: values === null ? null : sumOf(points, values),
      span: spanOf(points, minute),
      ...outlineOf(vectors, points, withinKm * ROOM),
    }),
  );
  return {
    // The sort is stable: ties stay in the order of their first core.
    clusters: clusters.sort((a, b) => b.count - a.count),
    alone: labels.reduce((sum, label) => sum + Number(label === ALONE), 0),
  };
}

/**
 * Length of the straight line through the sphere between two positions.
 *
 * @param km along the great circle, up to half of it
 */
export function chordOf(km: number): number {
  return 2 * Math.sin(km / EARTH_RADIUS_KM / 2);
}

function pointsByLabel(labels: Int32Array): readonly Uint32Array[] {
  const counts: number[] = [];
  for (const label of labels) if (label !== ALONE) counts[label] = (counts[label] ?? 0) + 1;
  const points = counts.map((count) => new Uint32Array(count));
  const filled = new Uint32Array(points.length);
  for (const [point, label] of labels.entries()) {
    if (label === ALONE) continue;
    const at = filled[label] as number;
    (points[label] as Uint32Array)[at] = point;
    filled[label] = at + 1;
  }
  return points;
}

function sumOf(points: Uint32Array, values: Float64Array): number {
  let sum = 0;
  for (const point of points) {
    const value = values[point] as number;
    if (!Number.isNaN(value)) sum += value;
  }
  return sum;
}

function spanOf(points: Uint32Array, minute: Int32Array): FoundCluster['span'] {
  let [first, last] = [Infinity, -Infinity];
  for (const point of points) {
    const at = minute[point] as number;
    if (at === NO_DATE) continue;
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return first === Infinity ? null : [first, last];
}
