import { describe, expect, it } from 'vitest';
import { buildDrawing } from '../../../src/layers/build-drawing.ts';
import { selectVisibleMarks } from '../../../src/layers/visible-marks.ts';
import { ALL_DRAWN, RevealRun } from '../../../src/map/reveal-run.ts';
import { buildStrokeGeometry } from '../../../src/map/stroke-geometry.ts';
import { EVERY_LAYER, makeContext, makeFullAtlas } from '../layers/made-context.ts';

const REGION = [13, 38, 31, 49] as const;
const visibleOf = (layers: Parameters<typeof makeContext>[0]) =>
  selectVisibleMarks(buildDrawing(makeContext(layers, makeFullAtlas())), 5);
const plain = visibleOf({ layers: ['jurisdictions', 'borders'] });
const routes = visibleOf(EVERY_LAYER);
const view = { bounds: [-180, -80, 180, 80] as const, zoom: 5 };

function makeRun() {
  const head = { value: ALL_DRAWN };
  return { head, run: new RevealRun(head) };
}

describe('RevealRun', () => {
  it('holds lines and labels back until the map is at rest, then draws them', () => {
    const { head, run } = makeRun();
    const held = () => routes.filter(run.isHeld).length;
    const momentsOf = () =>
      buildStrokeGeometry(routes, { zoom: 5, window: REGION, spanOf: run.spanOf }).lines.flatMap(
        ({ moments }) => moments ?? [],
      );
    run.enter(plain);
    run.show(routes);
    expect(run.isWaiting).toBe(true);
    expect(held()).toBeGreaterThan(0);
    expect(Math.min(...momentsOf())).toBeGreaterThan(1);

    const version = run.version;
    expect(run.begin(routes, view)).toBe(true);
    expect(run.version).not.toBe(version);
    expect(head.value).toBe(0);
    expect(Math.max(...momentsOf())).toBeCloseTo(1, 3);
    run.moveTo(1000);
    run.moveTo(1100);
    expect(head.value).toBeGreaterThan(0);
    expect(head.value).toBeLessThan(0.5);
    // A late frame must not make lines jump.
    const before = head.value;
    run.moveTo(9000);
    expect(head.value - before).toBeLessThan(0.2);
    for (let at = 9000; run.isRunning; at += 100) run.moveTo(at);
    expect(head.value).toBe(ALL_DRAWN);
    expect(held()).toBe(0);
    expect(run.moveTo(20_000)).toBe(false);
  });

  it('ends at once when nothing is new', () => {
    const { head, run } = makeRun();
    run.enter(routes);
    expect(run.begin(routes, view)).toBe(false);
    expect(run.isWaiting).toBe(false);
    expect(head.value).toBe(ALL_DRAWN);
  });

  it('ends in the middle when finish is called', () => {
    const { head, run } = makeRun();
    run.enter(plain);
    run.begin(routes, view);
    run.finish();
    expect(run.isRunning).toBe(false);
    expect(head.value).toBe(ALL_DRAWN);
  });
});

describe('buildStrokeGeometry during a reveal', () => {
  it('orders moments along each line and for the signs on it', () => {
    const { run } = makeRun();
    run.enter(plain);
    run.begin(routes, view);
    const geometry = buildStrokeGeometry(routes, { zoom: 5, window: REGION, spanOf: run.spanOf });
    for (const { points, moments = [] } of geometry.lines) {
      expect(moments).toHaveLength(points.length);
      const [start = 0, end = 0] = [moments[0], moments.at(-1)];
      const way = Math.sign(end - start);
      moments.slice(1).forEach((moment, i) => {
        expect((moment - (moments[i] ?? 0)) * way).toBeGreaterThanOrEqual(-1e-9);
      });
    }
    const moments = geometry.signs.map(({ moment }) => moment ?? -1);
    expect(Math.min(...moments)).toBeGreaterThan(0);
    expect(Math.max(...moments)).toBeLessThan(1);
  });
});
