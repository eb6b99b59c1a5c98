/**
 * A grid over areas that says of any point in which area it lies, exactly: most cells lie wholly in one, and the others name the few
 * edges that meet them.
 *
 * Method: crossing parity along a path with one bend, from the south-west corner of the point's cell up its west side to the point's
 * height and then east to the point. Each edge that the path crosses toggles the bits of its areas. Sides of cells lie between whole steps, so that
 * no corner lies on them; the path runs a hair above the point's height, so that it meets no corner either.
 */
import { type AreaEdges, collectEdges, sideOf } from './area-edges.ts';
import type { GroundAreas } from './tag-ground.ts';
import { westCrossings } from './west-crossings.ts';

/** Cells measure 2^n steps: 18 is 0.026°, two kilometres to the east at 45° and three to the north. */
const SMALLEST_CELL_BITS = 18;
/** A megabyte. The ten jurisdictions take 206,000. */
const MAX_CELLS = 2 ** 18;
/** Of an edge in a cell: lower end and difference, the heights between which it is east of the cell's west side. */
const EDGE_FIELDS = 6;

export interface AreaGrid {
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
  readonly cellBits: number;
  /** The mask of areas of a cell without edges; for others, which are mixed, the complement of their index below, which is negative. */
  readonly cells: Int32Array;
  /** Of each mixed cell: the mask at its south-west corner, and where its edges begin; one more entry ends the last. */
  readonly cornerMasks: Int32Array;
  readonly edgeStarts: Uint32Array;
  readonly edges: Float64Array;
  readonly edgeMasks: Int32Array;
  /** What crosses the west side of each mixed cell: from which height on, and the mask it toggles. */
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
 * The areas in which a point lies, as a mask; those whose border it touches among them. 0 outside of all.
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

/** The bounds of all edges, in the smallest cells that are not too many. */
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

/** Which edges may meet each cell, and which may cross the west side of each column. */
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
      // A step more on both sides makes up for rounding; an edge too many in a cell changes nothing.
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

/** Between which heights an edge lies within a column of cells; about right. */
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
