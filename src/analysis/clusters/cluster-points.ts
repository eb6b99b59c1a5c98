/**
 * Clusters points by DBSCAN (Ester, Kriegel, Sander and Xu 1996): a point with enough others within a reach
 * is a core, and cores within the reach of each other are one cluster. Any other point belongs to the cluster
 * of the nearest core within the reach, on ties to that of the first. So the result does not depend on the
 * order of visits.
 *
 * Uses cubes whose points are all within the reach of each other (Gunawan 2013; Gan and Tao 2015): points of
 * a full cube are cores without measuring, and cubes are joined, not points.
 */
import { type CellGrid, layCellGrid } from './cell-grid.ts';

/** Label of a point in no cluster. */
export const ALONE = -1;

/** Points between two progress reports. */
const POINTS_PER_REPORT = 20_000;
/** Finding cores, joining cubes, and assigning other points to cores. */
const STEPS = 3;

/**
 * Returns a cluster number per point, from 0 in the order of their first cores; `ALONE` for none.
 *
 * @param vectors unit vectors, x, y and z of each point
 * @param reach straight line through the sphere between two near points
 * @param least points that make a core, itself included; 1 or more
 * @param onProgress called with the fraction done, 0 to 1
 */
export function clusterPoints(
  vectors: Float64Array,
  reach: number,
  least: number,
  onProgress: (share: number) => void = () => {},
): Int32Array {
  const pointCount = vectors.length / 3;
  const grid = layCellGrid(vectors, reach);
  const reportStep = (step: number, done: number) => {
    if (done % POINTS_PER_REPORT === 0) onProgress((step + done / pointCount) / STEPS);
  };
  const isCore = findCores(vectors, grid, reach, least, (done) => reportStep(0, done));
  const rootOf = joinCells(vectors, grid, isCore, reach, (done) => reportStep(1, done));
  const labels = new Int32Array(pointCount).fill(ALONE);
  const numbers = new Map<number, number>();
  for (let point = 0; point < pointCount; point += 1) {
    if (isCore[point] === 0) continue;
    const root = rootOf(grid.cellOf[point] as number);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    labels[point] = number;
  }
  for (let point = 0; point < pointCount; point += 1) {
    reportStep(2, point);
    if (isCore[point] === 1) continue;
    const core = nearestCore(vectors, grid, isCore, reach, point);
    if (core !== null) labels[point] = labels[core] as number;
  }
  return labels;
}

function findCores(
  vectors: Float64Array,
  { rows, starts, neighbours }: CellGrid,
  reach: number,
  least: number,
  onProgress: (done: number) => void,
): Uint8Array {
  const isCore = new Uint8Array(rows.length);
  for (let cell = 0; cell + 1 < starts.length; cell += 1) {
    const [from, to] = [starts[cell] as number, starts[cell + 1] as number];
    for (let at = from; at < to; at += 1) {
      onProgress(at);
      const point = rows[at] as number;
      if (to - from >= least) {
        isCore[point] = 1;
        continue;
      }
      let count = to - from;
      for (const other of neighbours(cell)) {
        const end = starts[other + 1] as number;
        for (let i = starts[other] as number; i < end && count < least; i += 1) {
          if (gapOf(vectors, point, rows[i] as number) <= reach * reach) count += 1;
        }
        if (count >= least) break;
      }
      if (count >= least) isCore[point] = 1;
    }
  }
  return isCore;
}

/** @returns the representative cell of a cell's joined group */
function joinCells(
  vectors: Float64Array,
  { rows, starts, neighbours }: CellGrid,
  isCore: Uint8Array,
  reach: number,
  onProgress: (done: number) => void,
): (cell: number) => number {
  const parents = Uint32Array.from({ length: starts.length - 1 }, (_, cell) => cell);
  const rootOf = (cell: number): number => {
    let root = cell;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] as number] as number;
      root = parents[root] as number;
    }
    return root;
  };
  const coresOf = (cell: number) =>
    rows.subarray(starts[cell], starts[cell + 1]).filter((point) => isCore[point] === 1);
  for (let cell = 0; cell < parents.length; cell += 1) {
    for (let at = starts[cell] as number; at < (starts[cell + 1] as number); at += 1) onProgress(at);
    const cores = coresOf(cell);
    if (cores.length === 0) continue;
    for (const other of neighbours(cell)) {
      if (other < cell) continue;
      const [a, b] = [rootOf(cell), rootOf(other)];
      if (a === b || !areNear(vectors, cores, coresOf(other), reach)) continue;
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return rootOf;
}

/**
 * Whether any point of `a` is within the reach of any of `b`. Points outside the other's bounding box are
 * skipped.
 */
function areNear(vectors: Float64Array, a: Uint32Array, b: Uint32Array, reach: number): boolean {
  const ofA = withinReachOfBox(vectors, a, b, reach);
  if (ofA.length === 0) return false;
  const ofB = withinReachOfBox(vectors, b, ofA, reach);
  return ofA.some((one) => ofB.some((other) => gapOf(vectors, one, other) <= reach * reach));
}

function withinReachOfBox(
  vectors: Float64Array,
  points: Uint32Array,
  others: Uint32Array,
  reach: number,
): Uint32Array {
  const [low, high] = [
    [Infinity, Infinity, Infinity],
    [-Infinity, -Infinity, -Infinity],
  ];
  for (const other of others) {
    for (let axis = 0; axis < 3; axis += 1) {
      const value = vectors[other * 3 + axis] as number;
      low[axis] = Math.min(low[axis] as number, value);
      high[axis] = Math.max(high[axis] as number, value);
    }
  }
  return points.filter((point) => {
    let gap = 0;
    for (let axis = 0; axis < 3; axis += 1) {
      const value = vectors[point * 3 + axis] as number;
      gap += Math.max(0, (low[axis] as number) - value, value - (high[axis] as number)) ** 2;
    }
    return gap <= reach * reach;
  });
}

/** Returns the nearest core within the reach, on ties the first. */
function nearestCore(
  vectors: Float64Array,
  { rows, starts, cellOf, neighbours }: CellGrid,
  isCore: Uint8Array,
  reach: number,
  point: number,
): number | null {
  let [nearest, least]: [number | null, number] = [null, reach * reach];
  const own = cellOf[point] as number;
  for (const cell of [own, ...neighbours(own)]) {
    for (let at = starts[cell] as number; at < (starts[cell + 1] as number); at += 1) {
      const other = rows[at] as number;
      if (isCore[other] === 0) continue;
      const gap = gapOf(vectors, point, other);
      if (gap < least || (gap === least && (nearest === null || other < nearest))) {
        [nearest, least] = [other, gap];
      }
    }
  }
  return nearest;
}

/** Squared length of the straight line between two points. */
export function gapOf(vectors: Float64Array, a: number, b: number): number {
  const [i, j] = [a * 3, b * 3];
  const x = (vectors[i] as number) - (vectors[j] as number);
  const y = (vectors[i + 1] as number) - (vectors[j + 1] as number);
  const z = (vectors[i + 2] as number) - (vectors[j + 2] as number);
  return x * x + y * y + z * z;
}
