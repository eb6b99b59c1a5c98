/**
 * Points of the unit sphere in cubes, for neighbour search. Points in one cube are within the reach of each
 * other; all others within the reach are at most two cubes away. In three dimensions there are no poles and
 * no antimeridian.
 */
export interface CellGrid {
  /** Rows by cell, ascending within a cell. */
  readonly rows: Uint32Array;
  /** Start of each cell in `rows`, then the number of rows. */
  readonly starts: Uint32Array;
  /** Cell of each row. */
  readonly cellOf: Uint32Array;
  /** Non-empty cells that may hold points within the reach, without the cell itself. */
  readonly neighbours: (cell: number) => readonly number[];
}

/**
 * @param vectors unit vectors, x, y and z of each row
 * @param reach straight line through the sphere, above 0
 */
export function layCellGrid(vectors: Float64Array, reach: number): CellGrid {
  const rowCount = vectors.length / 3;
  // Slightly less than the cube's diagonal allows, so that rounding never puts a pair too far apart.
  const side = (reach / Math.sqrt(3)) * (1 - 1e-9);
  const perAxis = Math.ceil(2 / side) + 5;
  const stepOf = (value: number) => Math.floor((value + 1) / side) + 2;
  const keyAt = (x: number, y: number, z: number) => (x * perAxis + y) * perAxis + z;
  const numbers = new Map<number, number>();
  const steps: (readonly [number, number, number])[] = [];
  const cellOf = new Uint32Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const x = stepOf(vectors[row * 3] as number);
    const y = stepOf(vectors[row * 3 + 1] as number);
    const z = stepOf(vectors[row * 3 + 2] as number);
    const key = keyAt(x, y, z);
    let cell = numbers.get(key);
    if (cell === undefined) {
      cell = steps.length;
      numbers.set(key, cell);
      steps.push([x, y, z]);
    }
    cellOf[row] = cell;
  }
  const { rows, starts } = gather(cellOf, steps.length);
  const known: (readonly number[] | undefined)[] = new Array(steps.length);
  /** Only cubes that the sphere intersects have points: this skips most lookups. */
  const isNearSphere = (x: number, y: number, z: number) => {
    const middle = (step: number) => (step - 1.5) * side - 1;
    const length = Math.hypot(middle(x), middle(y), middle(z));
    return Math.abs(length - 1) <= side;
  };
  const neighbours = (cell: number): readonly number[] => {
    const before = known[cell];
    if (before !== undefined) return before;
    const [x, y, z] = steps[cell] as readonly [number, number, number];
    const found: number[] = [];
    for (let dx = -2; dx <= 2; dx += 1) {
      for (let dy = -2; dy <= 2; dy += 1) {
        for (let dz = -2; dz <= 2; dz += 1) {
          if ((dx === 0 && dy === 0 && dz === 0) || !isNearSphere(x + dx, y + dy, z + dz)) continue;
          const number = numbers.get(keyAt(x + dx, y + dy, z + dz));
          if (number !== undefined) found.push(number);
        }
      }
    }
    known[cell] = found;
    return found;
  };
  return { rows, starts, cellOf, neighbours };
}

/** Counting sort of the rows by cell. */
function gather(cellOf: Uint32Array, cellCount: number): Pick<CellGrid, 'rows' | 'starts'> {
  const starts = new Uint32Array(cellCount + 1);
  for (const cell of cellOf) starts[cell + 1] = (starts[cell + 1] as number) + 1;
  for (let cell = 0; cell < cellCount; cell += 1) {
    starts[cell + 1] = (starts[cell + 1] as number) + (starts[cell] as number);
  }
  const next = starts.slice();
  const rows = new Uint32Array(cellOf.length);
  for (let row = 0; row < cellOf.length; row += 1) {
    const cell = cellOf[row] as number;
    rows[next[cell] as number] = row;
    next[cell] = (next[cell] as number) + 1;
  }
  return { rows, starts };
}
