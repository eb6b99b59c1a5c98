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

/** An area of its own jurisdiction, beside the others. */
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

/** Colour of a ground of 0 under marks of one channel, one upon the other. */
const seen = (...marks: readonly (readonly [value: number, opacity: number])[]) =>
  marks.reduce((below, [value, opacity]) => below * (1 - opacity) + value * opacity, 0);

describe('what fades from one drawing to the next', () => {
  it('is nothing where two scenes draw the same, though each makes its marks anew', () => {
    const draw = () => buildDrawing(makeContext(EVERY_LAYER, makeFullAtlas()));
    const [before, now] = [draw(), draw()];
    expect(now[0]).not.toBe(before[0]);
    expect(deriveFade(before, now)).toEqual({ leaving: [], arriving: [] });
    expect(deriveLeavingStrokes(before, now)).toEqual([]);
  });

  it('is what only one of the two shows', () => {
    const [a, b, c] = [makeArea(0), makeArea(1), makeArea(2)];
    expect(deriveFade([a, b], [{ ...b }, c])).toEqual({ leaving: [a], arriving: [c] });
  });

  it('is an area in its old and in its new look', () => {
    const [old, now] = [makeArea(0), makeArea(0, { color: '#aabbcc' })];
    expect(deriveFade([old], [now])).toEqual({ leaving: [old], arriving: [now] });
  });

  it('is no name that only becomes more or less important', () => {
    expect(deriveFade([makeLabel('Niš')], [makeLabel('Niš', { priority: 9 })])).toEqual({
      leaving: [],
      arriving: [],
    });
  });
});

describe('marks of two drawings as one', () => {
  const merged = (before: Drawing, now: Drawing) =>
    withLeaving(before, now, new Set(deriveFade(before, now).leaving));

  it('keep what leaves in its place, under what arrives there', () => {
    const [tint, shade, outline] = [makeArea(0), makeArea(0, { opacity: 0.9 }), makeArea(5)];
    const other = makeArea(0, { opacity: 0.8 });
    expect(merged([tint, shade, outline], [tint, other, outline])).toEqual([tint, shade, other, outline]);
  });

  it('hold every mark of the drawing now once, also where the order has changed', () => {
    const [a, b, c] = [makeArea(0), makeArea(1), makeArea(2)];
    expect(merged([a, b, c], [c, a])).toHaveLength(3);
    expect(new Set(merged([a, b, c], [c, a]))).toEqual(new Set([a, b, c]));
  });
});

describe('how much of a leaving area is drawn', () => {
  it.each([0, 0.25, 0.5, 0.75, 1])('lets both be seen as an even mix at %d of the fade', (moment) => {
    const [old, now] = [makeArea(0, { opacity: 0.9 }), makeArea(0, { color: '#aabbcc', opacity: 0.7 })];
    const covers = deriveCovers({ leaving: [old], arriving: [now] });
    const share = shareOfLeaving(moment, covers.get(old) ?? 0);
    const mixed = seen([200, 0.9 * share], [80, 0.7 * moment]);
    expect(mixed).toBeCloseTo((1 - moment) * seen([200, 0.9]) + moment * seen([80, 0.7]), 6);
  });

  it('is the rest of the fade where nothing takes its place', () => {
    const old = makeArea(0);
    expect(deriveCovers({ leaving: [old], arriving: [makeArea(3)] }).get(old)).toBe(0);
    expect(shareOfLeaving(0.4, 0)).toBeCloseTo(0.6);
  });
});

describe('the number of a mark', () => {
  it('is that of every mark which looks like it, and of no other in a drawing', () => {
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

describe('strokes that leave', () => {
  const stroke = (overrides: Partial<StrokeMark> = {}) => makeStroke({ feature: 'leg:a-b', ...overrides });

  it('are those whose line is drawn no more', () => {
    expect(deriveLeavingStrokes([stroke()], [])).toHaveLength(1);
    expect(deriveLeavingStrokes([stroke()], [stroke({ emphasis: 'dimmed', opacity: 0.3 })])).toEqual([]);
  });

  it('are soft strips from under a line that stays', () => {
    const strip = stroke({ softPx: 4, transient: true });
    expect(deriveLeavingStrokes([stroke(), strip], [stroke()])).toEqual([strip]);
  });
});
