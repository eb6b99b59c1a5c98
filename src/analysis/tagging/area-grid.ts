/**
 * A grid for exact point-in-area tests: most cells lie in one area, the others list the few edges in them.
 *
 * Method: crossing parity along a path with one bend, from the south-west corner of the point's cell up its
 * west side, then east to the point. Each crossed edge toggles the bits of its areas. Cell sides lie between
 * whole steps and the path slightly above the point's height, so neither meets a corner.
 */
import { type AreaEdges, collectEdges, sideOf } from './area-edges.ts';
import type { GroundAreas } from './tag-ground.ts';

/** Cells measure 2^n steps: 18 is 0.026°, two kilometres to the east at 45° and three to the north. */
const SMALLEST_CELL_BITS = 18;
/** A megabyte. The ten jurisdictions take 206,000. */
const MAX_CELLS = 2 ** 18;
/**
 * Fields of an edge: lower end, difference, and the heights between which it is east of the cell's west side.
 */
const EDGE_FIELDS = 6;

export interface AreaGrid {
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
  readonly cellBits: number;
  /** Area mask of a cell without edges; for mixed cells the complement of their index, which is negative. */
  readonly cells: Int32Array;
  /** By mixed cell: mask at its south-west corner, and start of its edges; one more entry ends the last. */
  readonly cornerMasks: Int32Array;
  readonly edgeStarts: Uint32Array;
  readonly edges: Float64Array;
  readonly edgeMasks: Int32Array;
  /** Crossings of the west side of each mixed cell: lowest height above it, and toggled mask. */
  readonly westStarts: Uint32Array;
  readonly westHeights: Int32Array;
  readonly westMasks: Int32Array;
}

export function buildAreaGrid(areas: GroundAreas): AreaGrid {
  const all = collectEdges(areas);
  const frame = frameOf(all);
  const { columns, rows, cellBits, west, south } = frame;
  const byCell = edgesByCell(all, frame);
  const cells = new Int32Array(columns * rows);
  const cornerMasks: number[] = [];
  const [edgeStarts, westStarts]: [number[], number[]] = [[0], [0]];
  const [edges, edgeMasks, westHeights, westMasks]: [number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
  ];
  for (let column = 0; column < columns; column += 1) {
    const left = west + column * 2 ** cellBits;
    const crossings = westCrossings(all, byCell.columns[column] ?? [], left);
    const heightByEdge = new Map(crossings.map(({ edge, height }) => [edge, height]));
    let mask = 0;
    let passed = 0;
    for (let row = 0; row < rows; row += 1) {
      const cell = row * columns + column;
      const top = south + (row + 1) * 2 ** cellBits;
      const here = byCell.cells.get(cell);
      cells[cell] = here === undefined ? mask : ~cornerMasks.length;
      if (here !== undefined) cornerMasks.push(mask);
      for (; (crossings[passed]?.height ?? top) < top; passed += 1) {
        const { height = 0, edge = 0 } = crossings[passed] ?? {};
        const toggled = all.masks[edge] ?? 0;
        mask ^= toggled;
        westHeights.push(height);
        westMasks.push(toggled);
      }
      if (here === undefined) continue;
      for (const edge of here) {
        const [ax = 0, ay = 0, bx = 0, by = 0] = all.ends.subarray(4 * edge, 4 * edge + 4);
        const height = heightByEdge.get(edge);
        const from = height !== undefined && bx > ax ? height : ay;
        const to = height !== undefined && bx < ax ? height : by;
        edges.push(ax, ay, bx - ax, by - ay, from, to);
        edgeMasks.push(all.masks[edge] ?? 0);
      }
      edgeStarts.push(edgeMasks.length);
      westStarts.push(westMasks.length);
    }
  }
  return {
    ...frame,
    cells,
    cornerMasks: Int32Array.from(cornerMasks),
    edgeStarts: Uint32Array.from(edgeStarts),
    edges: Float64Array.from(edges),
    edgeMasks: Int32Array.from(edgeMasks),
    westStarts: Uint32Array.from(westStarts),
    westHeights: Int32Array.from(westHeights),
    westMasks: Int32Array.from(westMasks),
  };
}

/**
 * Returns the mask of the areas that contain or touch a point; 0 outside all.
 *
 * @param lng,lat whole steps
 */
export function areasAt(grid: AreaGrid, lng: number, lat: number): number {
  const { columns, rows, cellBits, edges } = grid;
  const x = lng - grid.west;
  const y = lat - grid.south;
  if (x < 0 || y < 0) return 0;
  const column = x >>> cellBits;
  const row = y >>> cellBits;
  if (column >= columns || row >= rows) return 0;
  const cell = grid.cells[row * columns + column] as number;
  if (cell >= 0) return cell;
  const index = ~cell;
  let mask = grid.cornerMasks[index] as number;
  const lastWest = grid.westStarts[index + 1] as number;
  for (let i = grid.westStarts[index] as number; i < lastWest; i += 1) {
    if ((grid.westHeights[i] as number) <= lat) mask ^= grid.westMasks[i] as number;
  }
  let touched = 0;
  const lastEdge = grid.edgeStarts[index + 1] as number;
  for (let i = grid.edgeStarts[index] as number; i < lastEdge; i += 1) {
    const at = i * EDGE_FIELDS;
    const ay = edges[at + 1] as number;
    const dy = edges[at + 3] as number;
    if (lat < ay || lat > ay + dy) continue;
    const ax = edges[at] as number;
    const dx = edges[at + 2] as number;
    const side = sideOf(ax, ay, dx, dy, lng, lat);
    if (side > 0) continue;
    if (side < 0) {
      if (lat >= (edges[at + 4] as number) && lat < (edges[at + 5] as number))
        mask ^= grid.edgeMasks[i] as number;
    } else if (dy > 0 || (lng >= ax && lng <= ax + dx)) {
      touched |= grid.edgeMasks[i] as number;
    }
  }
  return mask | touched;
}

type Frame = Pick<AreaGrid, 'west' | 'south' | 'columns' | 'rows' | 'cellBits'>;

/** Bounds of all edges, with the smallest cell size within `MAX_CELLS`. */
function frameOf({ ends, count }: AreaEdges): Frame {
  if (count === 0) return { west: 0, south: 0, columns: 0, rows: 0, cellBits: SMALLEST_CELL_BITS };
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < ends.length; i += 2) {
    const [x = 0, y = 0] = ends.subarray(i, i + 2);
    [west, south, east, north] = [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ];
  }
  for (let cellBits = SMALLEST_CELL_BITS; ; cellBits += 1) {
    const columns = Math.floor((east - west) / 2 ** cellBits) + 1;
    const rows = Math.floor((north - south) / 2 ** cellBits) + 1;
    if (columns * rows <= MAX_CELLS) return { west, south, columns, rows, cellBits };
  }
}

/** Edges that may meet each cell, and those that may cross each column's west side. */
function edgesByCell({ ends, count }: AreaEdges, { west, south, columns, rows, cellBits }: Frame) {
  const size = 2 ** cellBits;
  const cells = new Map<number, number[]>();
  const byColumn: number[][] = Array.from({ length: columns }, () => []);
  const clamp = (value: number, limit: number) => Math.max(0, Math.min(limit - 1, value));
  for (let edge = 0; edge < count; edge += 1) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = ends.subarray(4 * edge, 4 * edge + 4);
    const first = Math.floor((Math.min(ax, bx) - west) / size);
    const last = Math.floor((Math.max(ax, bx) - west) / size);
    for (let column = first; column <= last; column += 1) {
      byColumn[column]?.push(edge);
      const [low, high] = heightsWithin(
        ax,
        ay,
        bx,
        by,
        west + column * size - 0.5,
        west + (column + 1) * size - 0.5,
      );
      // One step more on both sides absorbs rounding; extra edges in a cell do no harm.
      const [bottom, top] = [low - 1, high + 1].map((height) =>
        clamp(Math.floor((height - south) / size), rows),
      );
      for (let row = bottom ?? 0; row <= (top ?? 0); row += 1) {
        const cell = row * columns + column;
        const known = cells.get(cell);
        if (known === undefined) cells.set(cell, [edge]);
        else known.push(edge);
      }
    }
  }
  return { cells, columns: byColumn };
}

/** Approximate heights between which an edge lies in a column of cells. */
function heightsWithin(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  right: number,
): readonly [number, number] {
  if (ax === bx) return [ay, by];
  const heightAt = (x: number) => ay + ((by - ay) * (x - ax)) / (bx - ax);
  const [start, end] = [Math.max(Math.min(ax, bx), left), Math.min(Math.max(ax, bx), right)].map(heightAt);
  return [Math.min(start ?? ay, end ?? ay), Math.max(start ?? by, end ?? by)];
}

/** Crossings of edges with the west side of a column of cells. */
interface WestCrossing {
  readonly edge: number;
  /** The lowest whole step of latitude at or above the edge there. */
  readonly height: number;
}

/**
 * @param left the westernmost whole step of the column: its west side lies half a step before it
 * @returns crossings from south to north
 */
function westCrossings({ ends }: AreaEdges, edges: readonly number[], left: number): readonly WestCrossing[] {
  const crossings: WestCrossing[] = [];
  for (const edge of edges) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = ends.subarray(4 * edge, 4 * edge + 4);
    if (ax < left === bx < left) continue;
    crossings.push({ edge, height: ceilHeight(ax, ay, bx, by, left) });
  }
  return crossings.sort((a, b) => a.height - b.height);
}

/** Exact: the height is a fraction of integers, doubled for the half step. */
function ceilHeight(ax: number, ay: number, bx: number, by: number, left: number): number {
  const along = BigInt(by - ay) * BigInt(2 * left - 1 - 2 * ax);
  const whole = BigInt(2 * (bx - ax));
  const [numerator, denominator] = whole < 0n ? [-along, -whole] : [along, whole];
  const floor = numerator / denominator;
  const exactOrBelowZero = numerator <= 0n || numerator % denominator === 0n;
  return ay + Number(exactOrBelowZero ? floor : floor + 1n);
}
