/** Shapes that take long to work out where they have many corners: seconds for thousands of them. */
import type { AreaShape } from '../../domain/area.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import { type BufferFault, buffer, type Surrounded } from './buffer.ts';
import { type Combination, combineShapes, type TellUnited } from './combine.ts';

export type ShapeWork =
  | { readonly how: 'around'; readonly surrounded: Surrounded; readonly metres: number }
  | { readonly how: Combination; readonly a: AreaShape; readonly b: AreaShape };

/** @param tell hears how far it is, where that can be told */
export function workOutShape(work: ShapeWork, tell: TellUnited): Result<AreaShape, BufferFault> {
  if (work.how === 'around') return buffer(work.surrounded, work.metres, tell);
  const shape = combineShapes(work.how, work.a, work.b);
  return shape === null ? failed('torn') : ok(shape);
}
