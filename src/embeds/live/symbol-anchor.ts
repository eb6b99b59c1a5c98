import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Position } from 'geojson';
import type { Frame } from '../../figure/frame.ts';
import { followGreatCircle, type StrokeSign } from '../../figure/strokes.ts';
import type { StrokeMark } from '../../layers/drawing.ts';
import { project, type Size, unproject } from '../../lib/mercator.ts';

export function linesOf({ lines, greatCircle }: StrokeMark): Position[][] {
  return lines.map((line) => (greatCircle ? followGreatCircle(line) : line).map((position) => [...position]));
}

/** Placement is already decided, so overlaps are allowed. */
export const STANDING = {
  'icon-image': ['get', 'i'],
  'icon-allow-overlap': true,
  'icon-ignore-placement': true,
  'symbol-z-order': 'source',
} as const satisfies Extract<LayerSpecification, { type: 'symbol' }>['layout'];

export function isWithin([x, y]: readonly [number, number], frame: Size, box: Size): boolean {
  return Math.abs(x - frame.width / 2) <= box.width / 2 && Math.abs(y - frame.height / 2) <= box.height / 2;
}

/**
 * Places a sign on the ground: the nearest point of its line, its rotation there, and its distance beside the
 * line.
 */
export function anchorOf(
  frame: Frame,
  { mark, point, angle }: StrokeSign,
): { readonly position: Position; readonly a: number; readonly o?: readonly [number, number] } | null {
  let best: {
    distance: number;
    from: Position;
    to: Position;
    share: number;
    near: readonly [number, number];
    isBack: boolean;
  } | null = null;
  const radians = (angle * Math.PI) / 180;
  for (const line of linesOf(mark)) {
    for (let i = 1; i < line.length; i += 1) {
      const [from, to] = [line[i - 1] ?? [], line[i] ?? []];
      const [a, b] = [frame.point(from), frame.point(to)];
      if (a === null || b === null) continue;
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const length2 = dx * dx + dy * dy;
      const along = length2 === 0 ? 0 : ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length2;
      const share = Math.min(1, Math.max(0, along));
      const near = [a[0] + share * dx, a[1] + share * dy] as const;
      const distance = Math.hypot(point[0] - near[0], point[1] - near[1]);
      if (best !== null && distance >= best.distance) continue;
      best = { distance, from, to, share, near, isBack: Math.cos(radians) * dx + Math.sin(radians) * dy < 0 };
    }
  }
  if (best === null) return null;
  const [start, end] = [project(best.from, ANCHOR_ZOOM), project(best.to, ANCHOR_ZOOM)];
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const position = unproject([start[0] + best.share * dx, start[1] + best.share * dy], ANCHOR_ZOOM);
  const a = Math.round((Math.atan2(dy, dx) * 180) / Math.PI + (best.isBack ? 180 : 0));
  const [right, down] = [point[0] - best.near[0], point[1] - best.near[1]];
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const o = [right * cos + down * sin, down * cos - right * sin].map((px) => Math.round(px * 10) / 10 + 0);
  const [along = 0, beside = 0] = o;
  return { position, a, o: [along, beside] };
}

const ANCHOR_ZOOM = 10;
