import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { ALL_ZOOMS, type LabelMark, type StrokeMark } from '../../../src/layers/drawing.ts';
import { deriveComing, deriveReveal, type Line } from '../../../src/layers/reveal.ts';

const WORLD = [-180, -80, 180, 80] as const;

function makeStroke(line: Line, overrides: Partial<StrokeMark> = {}): StrokeMark {
  return {
    type: 'stroke',
    feature: 'leg:a-b',
    group: 'lines',
    zoom: ALL_ZOOMS,
    emphasis: 'none',
    lines: [line],
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
  };
}

function makeLabel(position: Position, feature: LabelMark['feature']): LabelMark {
  return {
    type: 'label',
    feature,
    group: 'labels',
    zoom: ALL_ZOOMS,
    emphasis: 'none',
    position,
    text: 'Niš',
    class: 'node',
    priority: 1,
    placement: 'around',
    offsetPx: 0,
  };
}

// Three legs of equal length: two along the equator, and one from their middle to the south.
const [west, middle, east, south]: Position[][] = [[[0, 0]], [[10, 0]], [[20, 0]], [[10, -10]]];
const join = (a: Position[] | undefined, b: Position[] | undefined): Line => [...(a ?? []), ...(b ?? [])];
const first = join(west, middle);
const second = join(middle, east);
const aside = join(middle, south);

const revealOf = (marks: readonly StrokeMark[], bounds: readonly [number, number, number, number] = WORLD) =>
  deriveReveal(marks, deriveComing([], marks), bounds);

describe('deriveComing', () => {
  it('returns new lines and the labels at their ends', () => {
    const before = [makeStroke(first), makeLabel([0, 0], 'node:west'), makeLabel([10, 0], 'node:middle')];
    const east = makeLabel([20, 0], 'node:east');
    const elsewhere = makeLabel([50, 0], 'node:elsewhere');
    const now = [...before, makeStroke(second), east, elsewhere];
    const coming = deriveComing(before, now);
    expect([...coming.lines]).toEqual([second]);
    expect(now.filter(coming.waits)).toEqual([east]);
  });

  it('returns a highlighted line as raised though it was drawn before', () => {
    const before = [makeStroke(first)];
    const coming = deriveComing(before, [...before, makeStroke(first, { transient: true })]);
    expect([...coming.lines]).toEqual([]);
    expect([...coming.raised]).toEqual([first]);
  });

  it('ignores closed rings and lines without evidence', () => {
    const ring: Line = [...first, ...first.slice(0, 1)];
    expect(deriveComing([], [makeStroke(ring)]).lines.size).toBe(0);
    expect(deriveComing([], [makeStroke(first, { evidence: null })]).lines.size).toBe(0);
  });
});

describe('deriveReveal', () => {
  it('draws lines one after the other from source to destination', () => {
    const reveal = revealOf([makeStroke(second), makeStroke(first)]);
    expect(reveal?.spans.get(first)).toEqual({ start: 0, end: expect.closeTo(0.5, 6) });
    expect(reveal?.spans.get(second)).toEqual({ start: expect.closeTo(0.5, 6), end: 1 });
    expect(reveal?.momentAt([20, 0])).toBeCloseTo(1, 6);
    expect(reveal?.momentAt([10, 0])).toBeCloseTo(0.5, 6);
  });

  it('follows the direction of travel instead of the order of vertices', () => {
    const reveal = revealOf([
      makeStroke(first, { direction: 'reverse' }),
      makeStroke(second, { direction: 'reverse' }),
    ]);
    expect(reveal?.spans.get(second)).toEqual({ start: expect.closeTo(0.5, 6), end: 0 });
    expect(reveal?.spans.get(first)).toEqual({ start: 1, end: expect.closeTo(0.5, 6) });
  });

  it('starts branches at the same moment and continues along two-way lines', () => {
    const reveal = revealOf([
      makeStroke(first),
      makeStroke([...second].reverse(), { direction: 'both' }),
      makeStroke(aside),
    ]);
    const spans = [...(reveal?.spans.values() ?? [])];
    expect(spans[1]?.end).toBeCloseTo(0.5, 2);
    expect(spans[1]?.start).toBeCloseTo(1, 2);
    expect(reveal?.spans.get(aside)?.start).toBeCloseTo(0.5, 2);
  });

  it('starts at one line when all lines form a circle', () => {
    const reveal = revealOf([
      makeStroke(first),
      makeStroke(join(middle, south)),
      makeStroke(join(south, west)),
    ]);
    expect(reveal?.spans.get(first)?.start).toBe(0);
    for (const { start, end } of reveal?.spans.values() ?? []) expect(end).toBeGreaterThan(start);
  });

  it('spends the reveal time on lines in view and returns null without any', () => {
    const reveal = revealOf([makeStroke(first), makeStroke(second)], [5, -5, 40, 5]);
    const [before, after] = [reveal?.spans.get(first), reveal?.spans.get(second)];
    // Half of the first line is out of view: it is drawn before the reveal begins.
    expect(before?.start).toBeLessThan(-0.3);
    expect(before?.end).toBeCloseTo(1 / 3, 1);
    expect(after?.end).toBeCloseTo(1, 6);
    expect(revealOf([makeStroke(first)], [50, 40, 60, 50])).toBeNull();
  });
});
