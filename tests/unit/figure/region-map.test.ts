import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/domain/atlas.ts';
import { drawRegionMap } from '../../../src/figure/region-map.ts';
import { translateEnglish } from '../../../src/i18n/make-translate.ts';
import { toSvgString } from '../../../src/lib/svg-node.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import { selectVisible } from '../../../src/scene/visible.ts';
import { TOKENS } from '../../../styles/tokens/index.ts';
import { makeAtlas } from '../builders.ts';
import { makeBasemap } from './made-drawing.ts';

const ATLAS = makeAtlas({ basemap: makeBasemap() });
const tokens = TOKENS.light;

function draw(atlas: Atlas = ATLAS) {
  return drawRegionMap({ atlas, tokens, t: translateEnglish, language: 'en', widthPx: 420 });
}

describe('drawRegionMap', () => {
  it('draws country names apart from the ground and omits towns', () => {
    const { ground, names } = draw();
    expect(toSvgString(names)).toContain('SERBIA');
    expect(toSvgString(names)).not.toContain('Belgrade');
    expect(toSvgString(ground)).not.toContain('<text');
    expect(toSvgString(ground)).toContain(tokens.map.land);
  });
  it('draws the lines of one market only in the colour of that market', () => {
    const { drawMarket } = draw();
    const [drugs, arms] = [tokens.swatches[0].ink, tokens.swatches[1].ink];
    expect(toSvgString(drawMarket('market:drugs'))).toContain(drugs);
    expect(toSvgString(drawMarket('market:drugs'))).not.toContain(arms);
    expect(toSvgString(drawMarket('market:arms'))).toContain(arms);
  });
  it('returns no children for a market without lines', () => {
    expect(draw().drawMarket('market:cybercrime').children).toEqual([]);
  });
  it('draws less for a sub-market than for its market', () => {
    const { drawMarket } = draw();
    const lengthOf = (market: 'market:drugs' | 'market:drugs/heroin') =>
      toSvgString(drawMarket(market)).length;
    expect(lengthOf('market:drugs/heroin')).toBeLessThan(lengthOf('market:drugs'));
  });
  it('draws the bands of the brief but no legs in brief-only mode', () => {
    const { drawMarket } = draw(selectVisible(ATLAS, { ...DEFAULT_SCENE, briefOnly: true }));
    expect(drawMarket('market:drugs').children.length).toBeGreaterThan(0);
    expect(drawMarket('market:arms').children).toEqual([]);
  });
  it('writes no ids, because a page can contain two region maps', () => {
    const { ground, names, drawMarket } = draw();
    for (const node of [ground, names, drawMarket('market:drugs')]) {
      expect(toSvgString(node)).not.toMatch(/\sid=/);
    }
  });
});
