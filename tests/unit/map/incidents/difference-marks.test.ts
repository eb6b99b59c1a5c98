import { describe, expect, it } from 'vitest';
import { compareCounts, verdictOf } from '../../../../src/analysis/incidents/compare-counts.ts';
import type { LabelMark, StrokeMark } from '../../../../src/layers/drawing.ts';
import { deriveDifferenceMarks, differenceStyle } from '../../../../src/map/incidents/difference-marks.ts';
import { placesOfNumbers } from '../../../../src/map/incidents/leg-marks.ts';
import { TOKENS } from '../../../../styles/tokens/index.ts';
import { readCompiledAtlas } from '../../../support/compiled-atlas.ts';

const atlas = await readCompiledAtlas();
const ids = atlas.legs.features.slice(0, 4).map(({ properties }) => properties.id);

function drawnFor(counts: readonly (readonly [number, number])[]) {
  const differences = counts.map(([first, second], at) => {
    const compared = compareCounts(first, 1, second, 1);
    const [leg = 'leg:none'] = ids.slice(at);
    return { leg, first, second, compared, verdict: verdictOf(compared) };
  });
  const { marks, instead } = deriveDifferenceMarks(atlas, differences, TOKENS.light, String);
  const strokes = marks.filter((mark): mark is StrokeMark => mark.type === 'stroke' && mark.casing !== null);
  const labels = marks.filter((mark): mark is LabelMark => mark.type === 'label');
  const strokeOf = (at: number) => strokes.find(({ feature }) => feature === ids[at]);
  return { marks, instead, strokes, labels, strokeOf };
}

describe('deriveDifferenceMarks', () => {
  it('distinguishes differences by dash and sign as well as colour', () => {
    const { labels, strokeOf } = drawnFor([
      [40, 4],
      [4, 40],
      [5, 4],
    ]);
    expect([0, 1, 2].map((at) => strokeOf(at)?.dash)).toEqual(['solid', 'dashed', 'dotted']);
    expect(new Set([0, 1, 2].map((at) => strokeOf(at)?.color)).size).toBe(3);
    expect(Object.fromEntries(labels.map(({ feature, text }) => [feature, text]))).toEqual({
      [ids[0] ?? '']: '▲ 40 : 4',
      [ids[1] ?? '']: '▼ 4 : 40',
      [ids[2] ?? '']: '5 : 4',
    });
  });

  it('draws widths by the smallest likely difference, so few records stay narrow', () => {
    const { strokeOf } = drawnFor([
      [7, 0],
      [400, 100],
      [130, 100],
      [1300, 1000],
    ]);
    // For 7 to 0, the 95 % interval begins at a ratio of only 1.4.
    expect([0, 1, 2, 3].map((at) => strokeOf(at)?.widthPx)).toEqual([3, 8, 2.5, 3]);
  });

  it('labels clear differences first and draws them above uncertain ones', () => {
    const { strokes, labels } = drawnFor([
      [5, 4],
      [40, 4],
    ]);
    expect(labels.map(({ feature }) => feature)).toEqual([ids[1], ids[0]]);
    expect(strokes.map(({ feature }) => feature)).toEqual([ids[0], ids[1]]);
  });

  it('draws the whole network instead of routes and returns the positions of counts', () => {
    const drawn = drawnFor([[5, 4]]);
    expect(drawn.instead).toEqual(['bands', 'lines']);
    expect(drawn.marks.filter(({ type }) => type === 'stroke')).toHaveLength(atlas.legs.features.length);
    expect(placesOfNumbers(drawn).map(({ leg }) => leg)).toEqual([ids[0]]);
  });

  it.each(Object.values(TOKENS))('uses three colours in the theme $id', (tokens) => {
    const colors = (['more', 'fewer', 'unsure'] as const).map((one) => differenceStyle(one, tokens).color);
    expect(new Set(colors).size).toBe(3);
  });
});
