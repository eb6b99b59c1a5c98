/** Tags rows in spatial order, so that cached tree cells are reused. */
import { NO_POSITION, STEPS_PER_DEGREE } from '../../domain/incident.ts';

/** Squares of 2^22 steps, 0.42°. */
const SQUARE_BITS = 22;
const COLUMNS = Math.floor((360 * STEPS_PER_DEGREE) / 2 ** SQUARE_BITS) + 1;
const ROWS = Math.floor((180 * STEPS_PER_DEGREE) / 2 ** SQUARE_BITS) + 1;

/** Returns the rows with a position, square by square (counting sort). */
export function orderBySquare(lng: Int32Array, lat: Int32Array): Uint32Array {
  const starts = new Uint32Array(COLUMNS * ROWS + 1);
  for (let row = 0; row < lng.length; row += 1) {
    if (lng[row] === NO_POSITION) continue;
    const next = squareOf(lng[row] as number, lat[row] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let square = 1; square < starts.length; square += 1) {
    starts[square] = (starts[square] as number) + (starts[square - 1] as number);
  }
  const order = new Uint32Array(starts.at(-1) ?? 0);
  for (let row = 0; row < lng.length; row += 1) {
    if (lng[row] === NO_POSITION) continue;
    const square = squareOf(lng[row] as number, lat[row] as number);
    const place = starts[square] as number;
    order[place] = row;
    starts[square] = place + 1;
  }
  return order;
}

function squareOf(lng: number, lat: number): number {
  const column = (lng + 180 * STEPS_PER_DEGREE) >>> SQUARE_BITS;
  return ((lat + 90 * STEPS_PER_DEGREE) >>> SQUARE_BITS) * COLUMNS + column;
}
