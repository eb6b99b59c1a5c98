import { describe, expect, it } from 'vitest';
import { MAX_CLASSES } from '../../../../src/analysis/incidents/class-breaks.ts';
import { cornersOfHexagon, hexagonAt } from '../../../../src/analysis/incidents/hexagons.ts';
import { mercatorOfDegrees } from '../../../../src/domain/incident-places.ts';
import { mixHex } from '../../../../src/lib/color.ts';
import { CLASS_OPACITY, classColors } from '../../../../src/map/incidents/class-colors.ts';
import { shapeHexagons } from '../../../../src/map/incidents/hexagon-shapes.ts';
import { paintDensity } from '../../../../src/map/incidents/paint-density.ts';
import { THEME_IDS, TOKENS } from '../../../../styles/tokens/index.ts';
import { deltaE2000, labOf } from '../../../style/color.ts';

describe.each(THEME_IDS)('classColors in %s', (theme) => {
  const tokens = TOKENS[theme];

  it('gives each class a colour distinct from the next and from the ground', () => {
    for (let count = 1; count <= MAX_CLASSES; count += 1) {
      const colors = classColors(tokens, count);
      expect(colors).toHaveLength(count);
      for (const ground of [
        tokens.map.land,
        tokens.map.tintEu,
        tokens.map.tintWesternBalkans,
        tokens.map.sea,
      ]) {
        const seen = colors.map((color) => labOf(mixHex(ground, color, CLASS_OPACITY)));
        expect(deltaE2000(seen[0] ?? labOf(ground), labOf(ground))).toBeGreaterThan(3.5);
        for (const [i, next] of seen.slice(1).entries()) {
          expect(deltaE2000(next, seen[i] ?? next)).toBeGreaterThan(5);
        }
      }
    }
  });
});

describe('paintDensity and shapeHexagons', () => {
  it('paints nothing below the first class and multiplies colours by the opacity', () => {
    const frame = { west: 0.5, north: 0.3, cell: 0.001, columns: 3, rows: 1 };
    const { pixels, width } = paintDensity(Float32Array.of(0.5, 1, 7), frame, [1, 5], ['#ff0000', '#0000ff']);
    const [full, none] = [Math.round(255 * CLASS_OPACITY), 0];
    expect([...pixels]).toEqual([none, none, none, none, full, none, none, full, none, none, full, full]);
    expect(width).toBe(frame.cell * 3);
  });

  it('returns the centre and then the corners of each hexagon', () => {
    const keys = [hexagonAt(20, 44, 3), hexagonAt(25, 43, 3)];
    const { places, count } = shapeHexagons(keys, 3);
    expect([count, places.length]).toEqual([2, 28]);
    const corners = cornersOfHexagon(keys[1] ?? 0, 3);
    expect([...places.subarray(16)]).toEqual([...mercatorOfDegrees(Float64Array.from(corners.flat()))]);
  });
});
