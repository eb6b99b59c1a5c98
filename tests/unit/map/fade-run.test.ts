import { describe, expect, it } from 'vitest';
import { FadeRun } from '../../../src/map/fade-run.ts';

const FRAME_MS = 16;

/** The progress of a fade at each frame, with `frameMs` between frames. */
function momentsOf(run: FadeRun, start: number, frameMs: number): number[] {
  const moments = [];
  for (let now = start; run.isRunning; now += frameMs) moments.push(run.moveTo(now, true));
  return moments;
}

describe('FadeRun', () => {
  it('runs evenly to its end in about 0.4 seconds', () => {
    const run = new FadeRun();
    expect(run.enter(0)).toBe(true);
    const moments = momentsOf(run, 10, FRAME_MS);
    expect(moments.length * FRAME_MS).toBeGreaterThan(380);
    expect(moments.length * FRAME_MS).toBeLessThan(480);
    expect(moments.at(-1)).toBe(1);
    expect(moments.slice(1).every((moment, i) => moment > (moments[i] ?? 0))).toBe(true);
  });

  it('shows several steps when frames are slow', () => {
    const run = new FadeRun();
    run.enter(0);
    const between = momentsOf(run, 10, 900).filter((moment) => moment > 0 && moment < 1);
    expect(between.length).toBeGreaterThan(2);
  });

  it('starts when the arriving marks are ready or after a limited wait', () => {
    const run = new FadeRun();
    run.enter(0);
    expect([run.moveTo(50, false), run.moveTo(100, false), run.moveTo(280, false)]).toEqual([0, 0, 0]);
    run.moveTo(320, false);
    expect(run.moveTo(380, false)).toBeGreaterThan(0);
  });

  it('skips fades that follow each other quickly and allows later ones', () => {
    const run = new FadeRun();
    run.enter(0);
    expect(run.enter(300)).toBe(false);
    expect(run.isRunning).toBe(false);
    expect(run.enter(700)).toBe(false);
    expect(run.enter(2000)).toBe(true);
  });

  it('skips a fade while the one before still runs', () => {
    const run = new FadeRun();
    run.enter(0);
    run.moveTo(10, true);
    expect(run.enter(5000)).toBe(false);
  });
});
