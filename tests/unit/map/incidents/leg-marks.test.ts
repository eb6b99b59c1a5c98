import { describe, expect, it } from 'vitest';
import type { FoldedRows } from '../../../../src/analysis/incidents/add-up-folds.ts';
import { addUpFolds, mostOnASide } from '../../../../src/analysis/incidents/add-up-folds.ts';
import { foldOntoLegs } from '../../../../src/analysis/incidents/fold-onto-legs.ts';
import type { Mark, StrokeMark } from '../../../../src/layers/drawing.ts';
import { deriveLegMarks, placesOfNumbers, stripPx } from '../../../../src/map/incidents/leg-marks.ts';
import { withOwnMarks } from '../../../../src/map/own-marks.ts';
import { TOKENS } from '../../../../styles/tokens/index.ts';
import { readCompiledAtlas } from '../../../support/compiled-atlas.ts';
import { makeTags } from '../../analysis/incidents/make-incidents.ts';

const atlas = await readCompiledAtlas();
const [first, second] = atlas.legs.features.map(({ properties }) => properties.id);
if (first === undefined || second === undefined) throw new Error('the atlas has no legs');

const folded: FoldedRows = {
  legs: [
    { leg: second, rows: { left: 40, on: 2, right: 0 }, all: 42 },
    { leg: first, rows: { left: 1, on: 0, right: 20 }, all: 21 },
  ],
  offCorridor: 3,
  unplaced: 1,
};
const own = deriveLegMarks(
  atlas.legs.features,
  { ...folded, most: mostOnASide(folded) },
  TOKENS.light,
  (count) => `n${count}`,
);
const strokes = own.marks.filter((mark): mark is StrokeMark => mark.type === 'stroke');
const stripsOf = (leg: string) =>
  strokes.filter(({ feature, color }) => feature === leg && color === TOKENS.light.map.highlight);

describe('deriveLegMarks', () => {
  it('draws a proportional strip on each side of a leg that has records', () => {
    expect(stripsOf(second)).toMatchObject([{ widthPx: 9, offsetPx: -5 }]);
    expect(stripsOf(first).map(({ widthPx, offsetPx }) => [widthPx, Math.sign(offsetPx)])).toEqual([
      [1, -1],
      [4.5, 1],
    ]);
  });

  it('labels the middle of each leg with its count, the largest first', () => {
    const labels = own.marks.flatMap((mark) => (mark.type === 'label' ? [mark] : []));
    expect(labels.map(({ feature, text }) => [feature, text])).toEqual([
      [second, 'n42'],
      [first, 'n21'],
    ]);
    expect(labels[0]?.priority).toBeLessThan(labels[1]?.priority ?? 0);
    const line = atlas.legs.features[1]?.geometry.coordinates ?? [];
    const [at] = placesOfNumbers(own);
    expect(at?.leg).toBe(second);
    const lngs = line.map(([lng = 0]) => lng);
    expect(at?.at[0]).toBeGreaterThanOrEqual(Math.min(...lngs));
    expect(at?.at[0]).toBeLessThanOrEqual(Math.max(...lngs));
  });

  it('draws a thin line for every leg of the network', () => {
    const thin = strokes.filter(({ color }) => color === TOKENS.light.map.routeFeeder);
    expect(thin).toHaveLength(atlas.legs.features.length);
  });

  it('gives few records a visible strip and no records none', () => {
    expect([0, 1, 500, 1000].map((rows) => stripPx(rows, 1000))).toEqual([0, 1, 4.5, 9]);
  });

  it('adds up record counts over several sets', () => {
    const fold = (metres: number) => {
      const rows = [{ leg: [first, metres] as const }, {}, { leg: [first, 90_000] as const }];
      return foldOntoLegs(makeTags(rows), Uint8Array.of(1, 1, 1), 10);
    };
    expect(addUpFolds([fold(-5), fold(7), fold(0)])).toEqual({
      legs: [{ leg: first, rows: { left: 1, on: 1, right: 1 }, all: 3 }],
      offCorridor: 3,
      unplaced: 3,
    });
  });
});

describe('withOwnMarks', () => {
  const symbol = { type: 'symbol', group: 'points' } as Mark;
  const route = { type: 'stroke', group: 'lines' } as Mark;
  const border = { type: 'stroke', group: 'boundaries' } as Mark;
  const mine = { type: 'stroke', group: 'lines', widthPx: 3 } as Mark;

  it('appends the marks and removes strokes of the groups they replace', () => {
    const drawn = withOwnMarks([border, route, symbol], [{ marks: [mine], instead: ['lines'] }]);
    expect(drawn).toEqual([border, symbol, mine]);
  });

  it('returns the same drawing when there are no marks to add', () => {
    const drawing = [route];
    expect(withOwnMarks(drawing, [])).toBe(drawing);
  });
});
