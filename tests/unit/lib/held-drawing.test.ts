import { expect, it } from 'vitest';
import { HeldDrawing } from '../../../src/lib/held-drawing.ts';

it('skips draw calls while held, and passes them on again afterwards', () => {
  const drawn: string[] = [];
  const gl = Object.create({
    drawElements: () => drawn.push('elements'),
    clear: () => drawn.push('clear'),
  }) as WebGL2RenderingContext;
  const held = new HeldDrawing({ getContext: () => gl } as unknown as HTMLCanvasElement);
  const draw = () => {
    gl.clear(0);
    gl.drawElements(0, 3, 0, 0);
  };
  held.hold();
  draw();
  expect([held.isHeld, drawn]).toEqual([true, []]);
  held.release();
  draw();
  expect([held.isHeld, drawn]).toEqual([false, ['clear', 'elements']]);
});
