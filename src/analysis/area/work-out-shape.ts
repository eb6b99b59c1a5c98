/** Computes buffers and combinations of areas. Takes seconds for thousands of corners. */
import type { AreaShape, Combination } from '../../domain/area.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { type BufferFault, buffer, type Surrounded } from './buffer.ts';
import { combineShapes, type OnUnited, uniteShapes } from './combine.ts';

export type ShapeWork =
  | { readonly how: 'around'; readonly surrounded: Surrounded; readonly metres: number }
  | { readonly how: 'unite'; readonly shapes: readonly AreaShape[] }
  | { readonly how: Combination; readonly a: AreaShape; readonly b: AreaShape };

/** @param onProgress called where the progress can be measured */
export function workOutShape(work: ShapeWork, onProgress: OnUnited): Result<AreaShape, BufferFault> {
  if (work.how === 'around') return buffer(work.surrounded, work.metres, onProgress);
  const shape =
    work.how === 'unite' ? uniteShapes(work.shapes, onProgress) : combineShapes(work.how, work.a, work.b);
  return shape === null ? failed('torn') : ok(shape);
}
