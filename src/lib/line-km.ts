/** Samples and measures lines of [lng, lat] positions in kilometres on a sphere. */
import type { Position } from 'geojson';
import { distanceKm } from './great-circle.ts';

export function lineLengthKm(line: readonly Position[]): number {
  let sum = 0;
  for (const [i, to] of line.entries()) {
    const from = line[i - 1];
    if (from) sum += distanceKm(from, to);
  }
  return sum;
}

/** Returns positions at most `stepKm` apart along a line, with its vertices. */
export function sampleLine(line: readonly Position[], stepKm: number): Position[] {
  const out: Position[] = [];
  for (const [i, to] of line.entries()) {
    const from = line[i - 1];
    if (from) {
      const steps = Math.ceil(distanceKm(from, to) / stepKm);
      for (let k = 1; k < steps; k++) out.push(between(from, to, k / steps));
    }
    out.push(to);
  }
  return out;
}

/** Linear in degrees. */
function between([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, t: number): Position {
  return [ax + (bx - ax) * t, ay + (by - ay) * t];
}
