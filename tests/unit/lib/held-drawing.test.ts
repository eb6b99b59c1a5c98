import { expect, it, vi } from 'vitest';
import { HeldDrawing } from '../../../src/lib/held-drawing.ts';

const LONGEST_MS = 1000;

interface Context {
  readonly gl: WebGL2RenderingContext;
  readonly held: HeldDrawing;
  readonly redraw: () => void;
  /** Calls that reach the context, with the bound framebuffer. */
  readonly calls: string[];
  readonly use: (program: object | null, isBlended?: boolean) => void;
}

/** A context that only knows what `HeldDrawing` needs. */
function makeContext(): Context {
  const calls: string[] = [];
  const redraw = vi.fn();
  let [program, isBlended, bound]: [object | null, boolean, object | null] = [{}, false, null];
  const note = (name: string) => calls.push(bound === null ? name : `${name} unseen`);
  const gl = Object.create({
    CURRENT_PROGRAM: 1,
    FRAMEBUFFER_BINDING: 2,
    BLEND: 3,
    drawElements: (_mode: number, count: number) => note(`elements ${count}`),
    drawArrays: (_mode: number, _first: number, count: number) => note(`arrays ${count}`),
    clear: () => note('clear'),
    getParameter: (name: number) => ({ 1: program, 2: bound })[name] ?? null,
    isEnabled: (name: number) => name === 3 && isBlended,
    isContextLost: () => false,
    createFramebuffer: () => ({}),
    deleteFramebuffer: () => {},
    bindFramebuffer: (_target: number, framebuffer: object | null) => {
      bound = framebuffer;
    },
    createRenderbuffer: () => ({}),
    bindRenderbuffer: () => {},
    deleteRenderbuffer: () => {},
    renderbufferStorage: () => {},
    framebufferRenderbuffer: () => {},
    fenceSync: () => ({}),
    deleteSync: () => {},
    flush: () => {},
  }) as WebGL2RenderingContext;
  return {
    gl,
    held: new HeldDrawing({ getContext: () => gl } as unknown as HTMLCanvasElement, redraw),
    redraw,
    calls,
    use: (next, isBlendedNext = false) => {
      program = next;
      isBlended = isBlendedNext;
    },
  };
}

it('draws nothing on the canvas while held, and everything afterwards', () => {
  const { gl, held, calls } = makeContext();
  const draw = () => {
    gl.clear(0);
    gl.drawElements(0, 900, 0, 0);
    gl.drawArrays(0, 0, 600);
  };
  held.hold(LONGEST_MS);
  draw();
  expect(held.isHeld).toBe(true);
  expect(calls.filter((call) => !call.endsWith('unseen'))).toEqual([]);
  held.release();
  calls.splice(0);
  draw();
  expect([held.isHeld, calls]).toEqual([false, ['clear', 'elements 900', 'arrays 600']]);
});

it('draws one unseen triangle with each program and state, so that the driver compiles it', () => {
  const { gl, held, calls, use } = makeContext();
  const [lines, fills] = [{}, {}];
  held.hold(LONGEST_MS);
  for (const [program, isBlended] of [
    [lines, false],
    [lines, false],
    [lines, true],
    [fills, false],
    [null, false],
  ] as const) {
    use(program, isBlended);
    gl.drawElements(0, 900, 0, 0);
  }
  expect(calls).toEqual(Array.from({ length: 3 }, () => 'elements 3 unseen'));
  expect(gl.getParameter(gl.FRAMEBUFFER_BINDING)).toBeNull();
  // Known programs draw nothing more when the map is held again.
  held.release();
  held.hold(LONGEST_MS);
  use(fills);
  gl.drawArrays(0, 0, 600);
  expect(calls).toHaveLength(3);
});

it('ends after the longest time, and asks for a frame', () => {
  vi.useFakeTimers();
  const { gl, held, redraw, calls } = makeContext();
  held.hold(LONGEST_MS);
  vi.advanceTimersByTime(LONGEST_MS);
  expect([held.isHeld, vi.mocked(redraw).mock.calls.length]).toEqual([false, 1]);
  gl.drawArrays(0, 0, 2);
  expect(calls).toEqual(['arrays 2']);
  held.hold(LONGEST_MS);
  held.release();
  vi.advanceTimersByTime(LONGEST_MS);
  expect(redraw).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});
