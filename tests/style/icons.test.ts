import { describe, expect, it } from 'vitest';
import type { IconId } from '../../styles/icons.ts';
import { GROUND_PATHS, ICONS } from '../../styles/icons.ts';
import { parsePath, raster } from './raster.ts';

const ids = Object.keys(ICONS) as IconId[];

describe('icons', () => {
  it.each(ids)('draws %s with valid path data inside the 24 × 24 grid', (id) => {
    const points = parsePath(ICONS[id].path).flat();
    expect(points.length).toBeGreaterThan(2);
    for (const coordinate of points.flat()) {
      expect(coordinate).toBeGreaterThanOrEqual(0);
      expect(coordinate).toBeLessThanOrEqual(24);
    }
  });

  it.each(ids.filter((id) => ICONS[id].ground !== 'none'))('keeps the glyph of %s in its ground', (id) => {
    const { path, ground } = ICONS[id];
    const glyph = raster({ path, ground: 'none' });
    const base = raster({ path: GROUND_PATHS[ground] ?? '', ground: 'none' });
    expect(glyph.filter((inked, i) => inked && !base[i])).toEqual([]);
  });

  it('draws any two icons with a difference of at least an eighth of the grid', () => {
    const drawn = ids.map((id) => ({ id, pixels: raster(ICONS[id]) }));
    const tooAlike = drawn.flatMap((a, i) =>
      drawn.slice(i + 1).flatMap((b) => {
        const different = a.pixels.filter((inked, p) => inked !== b.pixels[p]).length;
        return different < 576 / 8 ? [`${a.id} and ${b.id} differ in ${different} pixels`] : [];
      }),
    );
    expect(tooAlike).toEqual([]);
  });

  it('uses six different grounds for the six markets', () => {
    const grounds = ids.filter((id) => id.startsWith('market-')).map((id) => ICONS[id].ground);
    expect(new Set(grounds).size).toBe(6);
  });
});
