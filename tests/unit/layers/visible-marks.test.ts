import { describe, expect, it } from 'vitest';
import type { LabelMark, SymbolMark } from '../../../src/layers/drawing.ts';
import { selectVisibleMarks, zoomStepOf } from '../../../src/layers/visible-marks.ts';

const symbol = (feature: SymbolMark['feature'], lng: number, priority: number | null): SymbolMark => ({
  type: 'symbol',
  feature,
  group: 'points',
  zoom: { minZoom: 4, maxZoom: 25 },
  emphasis: 'none',
  position: [lng, 43],
  icon: 'crossing-road',
  sizePx: 12,
  color: '#000000',
  fill: '#ffffff',
  form: 'outlined',
  priority,
});
const label = (feature: LabelMark['feature']): LabelMark => ({
  type: 'label',
  feature,
  group: 'labels',
  zoom: { minZoom: 4, maxZoom: 25 },
  emphasis: 'none',
  position: [21, 43],
  text: 'Name',
  class: 'crossing',
  priority: 5,
  placement: 'around',
  offsetPx: 6,
});

describe('selectVisibleMarks', () => {
  it('changes marks only at zoom steps and returns the same array between two', () => {
    const drawing = [symbol('crossing:a', 21, 1)];
    expect(selectVisibleMarks(drawing, 3.99)).toEqual([]);
    expect(selectVisibleMarks(drawing, 4)).toEqual(drawing);
    expect(selectVisibleMarks(drawing, 4.2)).toBe(selectVisibleMarks(drawing, 4.05));
    expect(zoomStepOf(4.74)).toBe(4.5);
    expect(zoomStepOf(4.75)).toBe(4.75);
  });

  it('omits the less important of two overlapping symbols and its label', () => {
    const drawing = [
      symbol('crossing:lesser', 21.01, 9),
      label('crossing:lesser'),
      symbol('crossing:main', 21, 1),
    ];
    expect(selectVisibleMarks(drawing, 5).map(({ feature }) => feature)).toEqual(['crossing:main']);
    // At a closer zoom both have room.
    expect(selectVisibleMarks(drawing, 12)).toHaveLength(3);
  });

  it('keeps a symbol that must not yield', () => {
    const drawing = [symbol('crossing:selected', 21.01, null), symbol('crossing:main', 21, 1)];
    expect(selectVisibleMarks(drawing, 5).map(({ feature }) => feature)).toEqual(['crossing:selected']);
  });
});
