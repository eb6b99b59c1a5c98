/** What callouts and legend should leave in sight of the map that they stand on. */
import type { Atlas } from '../domain/atlas.ts';
import type { Mark, StrokeMark } from '../layers/drawing.ts';
import type { ScreenView } from '../layers/screen-view.ts';
import type { PlanePoint } from '../lib/polyline.ts';
import type { ScreenBox } from '../lib/screen-box.ts';
import type { Scene } from '../scene/scene.ts';
import { type MapInput, selectStill, writtenOn } from './draw-map.ts';
import { FEELER_PX, feelLines } from './felt-lines.ts';
import { makeFixedPen } from './fixed-pen.ts';
import type { Pen } from './pen.ts';

export interface Beneath {
  /** Names as they are set and signs as they are drawn, px. */
  readonly names: readonly ScreenBox[];
  /** Those of them that do not give way: signs and the names of the ten. */
  readonly fixed: readonly ScreenBox[];
  /** Points along the lines that a chapter is about, each for `FEELER_PX` of them. */
  readonly lines: readonly PlanePoint[];
}

/** Of a map whose names are still to be placed: it can be told where its signs are. */
export interface BeneathWithSigns extends Beneath {
  readonly signs: readonly ScreenBox[];
}

export const NOTHING_BENEATH: BeneathWithSigns = { names: [], fixed: [], signs: [], lines: [] };

/** Of a drawn map. */
export function deriveBeneath(pen: Pen, input: MapInput): BeneathWithSigns {
  return {
    ...writtenOn(pen, input),
    lines: feelLines(pen.frame, selectStill(input.drawing, pen.zoom).filter(isSpokenOf)),
  };
}

/** Of the live map at rest, whose names stand nearly where a drawn map without regard for lines sets them. */
export function deriveBeneathLive(
  { size, drawing }: Pick<ScreenView, 'size' | 'drawing'>,
  { camera, projection, language }: Pick<Scene, 'camera' | 'projection' | 'language'>,
  { atlas, tokens }: { readonly atlas: Atlas } & Pick<MapInput, 'tokens'>,
): BeneathWithSigns {
  const pen = makeFixedPen({ camera, projection }, size);
  return deriveBeneath(pen, { atlas, drawing, tokens, language, lettering: 'live' });
}

/** Px of lines in a box. */
export function lineUnder([left, top, right, bottom]: ScreenBox, { lines }: Beneath): number {
  const inside = lines.filter(([x, y]) => x > left && x < right && y > top && y < bottom);
  return inside.length * FEELER_PX;
}

/** Routes and what the brief says of them, unless others stand out from them. */
function isSpokenOf(mark: Mark): mark is StrokeMark {
  if (mark.type !== 'stroke' || mark.emphasis === 'dimmed') return false;
  return mark.group === 'lines' || (mark.group === 'bands' && mark.evidence === 'brief');
}
