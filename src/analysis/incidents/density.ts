/**
 * Density of records: counts per small cell of the Mercator square, blurred and divided by ground area. A
 * million rows take some 16 ms.
 */

/** Grid over a view, in units of the Mercator square: 0 to 1, y down. */
export interface DensityFrame {
  readonly west: number;
  readonly north: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
}

/** CSS px of a cell at whole zooms. */
const CELL_PX = 4;
const TILE_PX = 512;
/** Limits computing time; larger views have larger cells. */
const MAX_CELLS = 400_000;
/** In halves of the view: distance of a frame's edge from its middle, and steps in which the middle moves. */
const REACH = 1.3;
const SNAP = 0.4;
/** Cells to each side in a box blur; three blurs approximate a Gaussian of √(r · (r + 1)) cells. */
const BLUR = 3;
const BLURS = 3;
const EARTH_KM = 40_075.016686;

/** Twice the standard deviation in cells: 95 % of a record's weight is within it along each axis. */
const SPREAD_CELLS = 2 * Math.sqrt(BLUR * (BLUR + 1));

export interface DensityView {
  /** In the Mercator square. */
  readonly middle: readonly [number, number];
  readonly zoom: number;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Whether the view is rotated or tilted. */
  readonly isTurned: boolean;
}

/** Returns the frame for a view. It is larger than the view, so that it stays the same during small moves. */
export function densityFrame({ middle, zoom, width, height, isTurned }: DensityView): DensityFrame {
  const level = Math.round(zoom);
  const pixel = 1 / (TILE_PX * 2 ** (Math.floor(zoom * 4) / 4));
  const diagonal = Math.hypot(width, height);
  const halves = [width, height].map((side) => ((isTurned ? diagonal : side) / 2) * pixel);
  let cell = CELL_PX / (TILE_PX * 2 ** level);
  const countOf = (half: number) => Math.ceil((2 * REACH * half) / cell) + 1;
  while (halves.map(countOf).reduce((product, count) => product * count, 1) > MAX_CELLS) cell *= 2;
  const [west, north] = halves.map((half, axis) => {
    const snap = SNAP * half;
    return Math.floor((Math.round((middle[axis] as number) / snap) * snap - REACH * half) / cell) * cell;
  }) as [number, number];
  const [columns, rows] = halves.map(countOf) as [number, number];
  return { west, north, cell, columns, rows };
}

/** Distance in km that holds nearly all of a record's weight, in the middle of the frame. */
export function spreadKm(frame: DensityFrame): number {
  return SPREAD_CELLS * frame.cell * EARTH_KM * cosineAt(frame.north + (frame.rows / 2) * frame.cell);
}

export interface DensitySource {
  /** As returned by `mercatorOfRows`. */
  readonly places: Float32Array;
  /** 1 for the rows to count. */
  readonly shown: Uint8Array;
  /** By row, NaN for none; `null` counts rows. */
  readonly values?: Float64Array | null;
}

/** @returns records, or the sum of their values, per 1000 km² of each cell, row by row from the north */
export function deriveDensity(sources: readonly DensitySource[], frame: DensityFrame): Float32Array {
  const { columns, rows, cell } = frame;
  const counts = countInCells(sources, frame);
  const spare = new Float32Array(counts.length);
  for (let i = 0; i < BLURS; i += 1) {
    blurLines(counts, spare, { length: columns, step: 1, lines: rows, between: columns });
    blurLines(spare, counts, { length: rows, step: columns, lines: columns, between: 1 });
  }
  for (let row = 0; row < rows; row += 1) {
    const sideKm = cell * EARTH_KM * cosineAt(frame.north + (row + 0.5) * cell);
    const per = 1000 / (sideKm * sideKm);
    for (let at = row * columns; at < (row + 1) * columns; at += 1) counts[at] = (counts[at] as number) * per;
  }
  return counts;
}

function countInCells(
  sources: readonly DensitySource[],
  { west, north, cell, columns, rows }: DensityFrame,
): Float32Array {
  const counts = new Float32Array(columns * rows);
  for (const { places, shown, values = null } of sources) {
    for (let row = 0; row < shown.length; row += 1) {
      if (shown[row] === 0) continue;
      const column = ((places[row * 2] as number) - west) / cell;
      const line = ((places[row * 2 + 1] as number) - north) / cell;
      // False for NaN too, as in rows without position.
      if (!(column >= 0 && column < columns && line >= 0 && line < rows)) continue;
      const value = values === null ? 1 : (values[row] as number);
      if (Number.isNaN(value)) continue;
      const at = Math.floor(line) * columns + Math.floor(column);
      counts[at] = (counts[at] as number) + value;
    }
  }
  return counts;
}

interface Lines {
  readonly length: number;
  /** Between neighbours in a line. */
  readonly step: number;
  readonly lines: number;
  readonly between: number;
}

/** Moving mean along each line, with 0 beyond its ends. */
function blurLines(from: Float32Array, to: Float32Array, { length, step, lines, between }: Lines): void {
  const share = 1 / (2 * BLUR + 1);
  for (let line = 0; line < lines; line += 1) {
    const first = line * between;
    let sum = 0;
    for (let i = 0; i < Math.min(BLUR, length); i += 1) sum += from[first + i * step] as number;
    for (let i = 0; i < length; i += 1) {
      if (i + BLUR < length) sum += from[first + (i + BLUR) * step] as number;
      if (i > BLUR) sum -= from[first + (i - BLUR - 1) * step] as number;
      to[first + i * step] = sum * share;
    }
  }
}

/** Cosine of the latitude at y in the Mercator square. */
function cosineAt(y: number): number {
  return 1 / Math.cosh(Math.PI * (1 - 2 * y));
}
