/**
 * Lines on a grid as text: steps from point to point, each number in letters of five bits, the least first, as in Google's encoded polylines. Shorter to send than digits, by a fifth.
 */
import type { Position } from 'geojson';

/** The first letter: all that follow need no escape in JSON but one. */
const FIRST = 63;
const MORE = 0x20;

export function writeArc(points: readonly Position[]): string {
  let text = '';
  let before: Position = [0, 0];
  for (const point of points) {
    for (const axis of [0, 1] as const) text += writeNumber((point[axis] ?? 0) - (before[axis] ?? 0));
    before = point;
  }
  return text;
}

export function readArc(text: string): Position[] {
  const points: Position[] = [];
  let [x, y, at] = [0, 0, 0];
  const readNumber = (): number => {
    let [value, shift, letter] = [0, 0, MORE];
    for (; (letter & MORE) !== 0; at += 1, shift += 5) {
      letter = text.charCodeAt(at) - FIRST;
      value += (letter & (MORE - 1)) << shift;
    }
    return value & 1 ? ~(value >> 1) : value >> 1;
  };
  while (at < text.length) {
    x += readNumber();
    y += readNumber();
    points.push([x, y]);
  }
  return points;
}

function writeNumber(value: number): string {
  let text = '';
  let rest = value < 0 ? ~(value << 1) : value << 1;
  for (; rest >= MORE; rest >>= 5) text += String.fromCharCode((rest & (MORE - 1)) + MORE + FIRST);
  return text + String.fromCharCode(rest + FIRST);
}
