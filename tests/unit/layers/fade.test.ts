import { describe, expect, it } from 'vitest';
import { buildDrawing } from '../../../src/layers/build-drawing.ts';
import type { Drawing, FillMark, Mark, StrokeMark } from '../../../src/layers/drawing.ts';
import {
  deriveCovers,
  deriveFade,
  deriveLeavingStrokes,
  numberOf,
  shareOfLeaving,
  withLeaving,
} from '../../../src/layers/fade.ts';
import { makeFill, makeLabel, makeStroke } from '../figure/made-drawing.ts';
import { EVERY_LAYER, makeContext, makeFullAtlas } from './made-context.ts';

/** An area with a jurisdiction id that is unique to its place, next to the other areas. */
function makeArea(at: number, overrides: Partial<FillMark> = {}): FillMark {
  return makeFill({
    feature: `jurisdiction:${at}` as FillMark['feature'],
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [at, 0],
          [at + 1, 0],
          [at, 1],
          [at, 0],
        ],
      ],
    },
    color: '#112233',
    ...overrides,
  });
}

/** Blends marks of one colour channel in order over a ground of 0. */
const seen = (...marks: readonly (readonly [value: number, opacity: number])[]) =>
  marks.reduce((below, [value, opacity]) => below * (1 - opacity) + value * opacity, 0);

describe('deriveFade', () => {
  it('returns nothing when two scenes draw the same, even with new mark objects', () => {
    const draw = () => buildDrawing(makeContext(EVERY_LAYER, makeFullAtlas()));
    const [before, now] = [draw(), draw()];
    expect(now[0]).not.toBe(before[0]);
    expect(deriveFade(before, now)).toEqual({ leaving: [], arriving: [] });
    expect(deriveLeavingStrokes(before, now)).toEqual([]);
  });

  it('returns the marks that only one of two drawings shows', () => {
    const [a, b, c] = [makeArea(0), makeArea(1), makeArea(2)];
    expect(deriveFade([a, b], [{ ...b }, c])).toEqual({ leaving: [a], arriving: [c] });
  });

  it('returns an area in both its old and its new look when its colour changes', () => {
    const [old, now] = [makeArea(0), makeArea(0, { color: '#aabbcc' })];
    expect(deriveFade([old], [now])).toEqual({ leaving: [old], arriving: [now] });
  });

  it('ignores a label when only its priority changes', () => {
    expect(deriveFade([makeLabel('Niš')], [makeLabel('Niš', { priority: 9 })])).toEqual({
      leaving: [],
      arriving: [],
    });
  });
});

describe('withLeaving', () => {
  const merged = (before: Drawing, now: Drawing) =>
    withLeaving(before, now, new Set(deriveFade(before, now).leaving));

  it('keeps a leaving mark in its place, below the arriving one', () => {
    const [tint, shade, outline] = [makeArea(0), makeArea(0, { opacity: 0.9 }), makeArea(5)];
    const other = makeArea(0, { opacity: 0.8 });
    expect(merged([tint, shade, outline], [tint, other, outline])).toEqual([tint, shade, other, outline]);
  });

  it('contains each mark of both drawings once, even when the order changed', () => {
    const [a, b, c] = [makeArea(0), makeArea(1), makeArea(2)];
    expect(merged([a, b, c], [c, a])).toHaveLength(3);
    expect(new Set(merged([a, b, c], [c, a]))).toEqual(new Set([a, b, c]));
  });
});

describe('deriveCovers and shareOfLeaving', () => {
  it.each([0, 0.25, 0.5, 0.75, 1])('mixes old and new colour linearly at %d of the fade', (moment) => {
    const [old, now] = [makeArea(0, { opacity: 0.9 }), makeArea(0, { color: '#aabbcc', opacity: 0.7 })];
    const covers = deriveCovers({ leaving: [old], arriving: [now] });
    const share = shareOfLeaving(moment, covers.get(old) ?? 0);
    const mixed = seen([200, 0.9 * share], [80, 0.7 * moment]);
    expect(mixed).toBeCloseTo((1 - moment) * seen([200, 0.9]) + moment * seen([80, 0.7]), 6);
  });

  it('returns the remaining part of the fade when nothing replaces the area', () => {
    const old = makeArea(0);
    expect(deriveCovers({ leaving: [old], arriving: [makeArea(3)] }).get(old)).toBe(0);
    expect(shareOfLeaving(0.4, 0)).toBeCloseTo(0.6);
  });
});

describe('numberOf', () => {
  it('returns one number for marks that look the same and a different one for others', () => {
    const drawing = buildDrawing(makeContext(EVERY_LAYER, makeFullAtlas()));
    const numbers = new Map<number, Mark>();
    for (const mark of drawing) {
      expect(numberOf({ ...mark })).toBe(numberOf(mark));
      const other = numbers.get(numberOf(mark));
      if (other !== undefined) expect(deriveFade([other], [mark]).arriving).toEqual([]);
      numbers.set(numberOf(mark), mark);
    }
    expect(numbers.size).toBeGreaterThan(20);
  });
});

describe('deriveLeavingStrokes', () => {
  const stroke = (overrides: Partial<StrokeMark> = {}) => makeStroke({ feature: 'leg:a-b', ...overrides });

  it('returns strokes whose line is no longer drawn', () => {
    expect(deriveLeavingStrokes([stroke()], [])).toHaveLength(1);
    expect(deriveLeavingStrokes([stroke()], [stroke({ emphasis: 'dimmed', opacity: 0.3 })])).toEqual([]);
  });

  it('returns a removed soft strip while its line stays', () => {
    const strip = stroke({ softPx: 4, transient: true });
    expect(deriveLeavingStrokes([stroke(), strip], [stroke()])).toEqual([strip]);
  });
});
