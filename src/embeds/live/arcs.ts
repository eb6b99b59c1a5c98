/**
 * Encodes lines on a grid as text: point differences, each number in characters of five bits, lowest first,
 * as in Google's encoded polylines. A fifth shorter than digits when compressed.
 */
import type { Position } from 'geojson';

/** First character: only one of the following needs an escape in JSON. */
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
