import { describe, expect, it } from 'vitest';
import { buildDrawing } from '../../../src/layers/build-drawing.ts';
import {
  ALL_ZOOMS,
  type Drawing,
  type FillMark,
  type LabelMark,
  type Mark,
  type StrokeMark,
} from '../../../src/layers/drawing.ts';
import {
  deriveCovers,
  deriveFade,
  deriveLeavingStrokes,
  numberOf,
  shareOfLeaving,
  withLeaving,
} from '../../../src/layers/fade.ts';
import { EVERY_LAYER, makeContext, makeFullAtlas } from './made-context.ts';

function makeFill(at: number, overrides: Partial<FillMark> = {}): FillMark {
  return {
    type: 'fill',
    feature: `jurisdiction:${at}` as FillMark['feature'],
    group: 'areas',
    zoom: ALL_ZOOMS,
    emphasis: 'none',
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
    opacity: 1,
    pattern: 'none',
    ...overrides,
  };
}

function makeLabel(text: string, overrides: Partial<LabelMark> = {}): LabelMark {
  return {
    type: 'label',
    feature: 'node:nis',
    group: 'labels',
    zoom: ALL_ZOOMS,
    emphasis: 'none',
    position: [22, 43],
    text,
    class: 'node',
    priority: 1,
    placement: 'around',
    offsetPx: 4,
    ...overrides,
  };
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
    const [a, b, c] = [makeFill(0), makeFill(1), makeFill(2)];
    expect(deriveFade([a, b], [{ ...b }, c])).toEqual({ leaving: [a], arriving: [c] });
  });

  it('is an area in its old and in its new look', () => {
    const [old, now] = [makeFill(0), makeFill(0, { color: '#aabbcc' })];
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
    const [tint, shade, outline] = [makeFill(0), makeFill(0, { opacity: 0.9 }), makeFill(5)];
    const other = makeFill(0, { opacity: 0.8 });
    expect(merged([tint, shade, outline], [tint, other, outline])).toEqual([tint, shade, other, outline]);
  });

  it('hold every mark of the drawing now once, also where the order has changed', () => {
    const [a, b, c] = [makeFill(0), makeFill(1), makeFill(2)];
    expect(merged([a, b, c], [c, a])).toHaveLength(3);
    expect(new Set(merged([a, b, c], [c, a]))).toEqual(new Set([a, b, c]));
  });
});

describe('how much of a leaving area is drawn', () => {
  it.each([0, 0.25, 0.5, 0.75, 1])('lets both be seen as an even mix at %d of the fade', (moment) => {
    const [old, now] = [makeFill(0, { opacity: 0.9 }), makeFill(0, { color: '#aabbcc', opacity: 0.7 })];
    const covers = deriveCovers({ leaving: [old], arriving: [now] });
    const share = shareOfLeaving(moment, covers.get(old) ?? 0);
    const mixed = seen([200, 0.9 * share], [80, 0.7 * moment]);
    expect(mixed).toBeCloseTo((1 - moment) * seen([200, 0.9]) + moment * seen([80, 0.7]), 6);
  });

  it('is the rest of the fade where nothing takes its place', () => {
    const old = makeFill(0);
    expect(deriveCovers({ leaving: [old], arriving: [makeFill(3)] }).get(old)).toBe(0);
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
  const stroke = (overrides: Partial<StrokeMark> = {}): StrokeMark => ({
    type: 'stroke',
    feature: 'leg:a-b',
    group: 'lines',
    zoom: ALL_ZOOMS,
    emphasis: 'none',
    lines: [
      [
        [0, 0],
        [1, 1],
      ],
    ],
    color: '#000000',
    opacity: 1,
    widthPx: 3,
    softPx: 0,
    casing: null,
    dash: 'solid',
    offsetPx: 0,
    direction: 'forward',
    greatCircle: false,
    evidence: 'brief',
    basis: 'schematic',
    ...overrides,
  });

  it('are those whose line is drawn no more', () => {
    expect(deriveLeavingStrokes([stroke()], [])).toHaveLength(1);
    expect(deriveLeavingStrokes([stroke()], [stroke({ emphasis: 'dimmed', opacity: 0.3 })])).toEqual([]);
  });

  it('are soft strips from under a line that stays', () => {
    const strip = stroke({ softPx: 4, transient: true });
    expect(deriveLeavingStrokes([stroke(), strip], [stroke()])).toEqual([strip]);
  });
});
