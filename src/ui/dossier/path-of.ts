import type { ScreenPoint } from '../../lib/mercator.ts';

/** Points as the line of an SVG path, to a tenth of a px. */
export function pathOf(points: readonly ScreenPoint[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}
