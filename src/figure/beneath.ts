/** What lies under callouts and legends: names, signs and lines that they should not cover. */
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
  /** Boxes of names and signs, px. */
  readonly names: readonly ScreenBox[];
  /** The subset that never moves: signs and the names of the ten jurisdictions. */
  readonly fixed: readonly ScreenBox[];
  /** Points along the highlighted lines, one every `FEELER_PX`. */
  readonly lines: readonly PlanePoint[];
}

/** Adds the boxes of signs, for a map whose names are not placed yet. */
export interface BeneathWithSigns extends Beneath {
  readonly signs: readonly ScreenBox[];
}

export const NOTHING_BENEATH: BeneathWithSigns = { names: [], fixed: [], signs: [], lines: [] };

/** For a drawn map. */
export function deriveBeneath(pen: Pen, input: MapInput): BeneathWithSigns {
  return {
    ...writtenOn(pen, input),
    lines: feelLines(pen.frame, selectStill(input.drawing, pen.zoom).filter(isSpokenOf)),
  };
}

/** Derives the same for the live map at rest, whose names are close to a figure's `live` lettering. */
export function deriveBeneathLive(
  { size, drawing }: Pick<ScreenView, 'size' | 'drawing'>,
  { camera, projection, language }: Pick<Scene, 'camera' | 'projection' | 'language'>,
  { atlas, tokens }: { readonly atlas: Atlas } & Pick<MapInput, 'tokens'>,
): BeneathWithSigns {
  const pen = makeFixedPen({ camera, projection }, size);
  return deriveBeneath(pen, { atlas, drawing, tokens, language, lettering: 'live' });
}

/** Px of lines inside a box. */
export function lineUnder([left, top, right, bottom]: ScreenBox, { lines }: Beneath): number {
  const inside = lines.filter(([x, y]) => x > left && x < right && y > top && y < bottom);
  return inside.length * FEELER_PX;
}

/** Whether a mark is a route or the brief's band, and not dimmed. */
function isSpokenOf(mark: Mark): mark is StrokeMark {
  if (mark.type !== 'stroke' || mark.emphasis === 'dimmed') return false;
  return mark.group === 'lines' || (mark.group === 'bands' && mark.evidence === 'brief');
}
