import { describe, expect, it } from 'vitest';
import { MAX_GROUPS, pointSizePx } from '../../../../src/map/incidents/point-cloud.ts';
import { groupOfMarket, lookOfStyles, pointStyles } from '../../../../src/map/incidents/point-styles.ts';
import { THEME_IDS, TOKENS } from '../../../../styles/tokens/index.ts';
import { contrast } from '../../../style/color.ts';
import { readCompiledAtlas } from '../../../support/compiled-atlas.ts';

const atlas = await readCompiledAtlas();

describe.each(THEME_IDS)('pointStyles in %s', (theme) => {
  const tokens = TOKENS[theme];
  const styles = pointStyles(atlas, tokens);
  const { land, landNeutral, tintEu, tintWesternBalkans, sea, lake } = tokens.map;

  it('contrasts with every ground and between fill and edge', () => {
    for (const { fill, edge } of styles) {
      expect(contrast(fill, edge)).toBeGreaterThanOrEqual(3);
      for (const ground of [land, landNeutral, tintEu, tintWesternBalkans, sea, lake]) {
        expect(Math.max(contrast(fill, ground), contrast(edge, ground))).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('distinguishes points without a market by a hollow fill', () => {
    const [none, ...others] = styles;
    for (const { fill } of others) expect(contrast(fill, none?.fill ?? fill)).toBeGreaterThanOrEqual(3);
  });
});

describe('groupOfMarket, lookOfStyles and pointSizePx', () => {
  const styles = pointStyles(atlas, TOKENS.light);

  it('puts the group of each main market, sub-markets included, after the group without one', () => {
    expect(styles).toHaveLength(7);
    const at = groupOfMarket(atlas, 'market:drugs/heroin');
    expect(styles[at]?.market).toBe('market:drugs');
  });

  it('packs colours by group into arrays of the maximum group count', () => {
    const { fills, edges } = lookOfStyles([{ market: null, fill: '#ff0000', edge: '#0000ff' }]);
    expect([...fills.subarray(0, 3), ...edges.subarray(0, 3)]).toEqual([1, 0, 0, 0, 0, 1]);
    expect(fills).toHaveLength(MAX_GROUPS * 3);
  });

  it('makes few points larger than many and all points larger at closer zoom', () => {
    const sizes = [1, 200, 2000, 20_000, 1_000_000].map((count) => pointSizePx(count, 5));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBe(9);
    expect(sizes.at(-1)).toBeCloseTo(3.08);
    expect(pointSizePx(200, 10)).toBeGreaterThan(pointSizePx(200, 5));
  });
});
