import { describe, expect, it } from 'vitest';
import { deriveAreaMarks } from '../../../../src/map/incidents/area-marks.ts';
import { TOKENS } from '../../../../styles/tokens/index.ts';
import { box } from '../../analysis/area/made-areas.ts';

describe('deriveAreaMarks', () => {
  const area = { id: 'a', name: 'Bend', shape: box(20, 44, 21, 45) };

  it('draws fill, edge and label, and emphasises an area that filters', () => {
    const { marks, instead } = deriveAreaMarks([area], [], TOKENS.light);
    expect(marks.map(({ type }) => type)).toEqual(['fill', 'stroke', 'label']);
    expect(instead).toEqual([]);
    expect(marks.at(-1)).toMatchObject({ text: 'Bend', position: [21, 45] });
    const width = (filtering: readonly string[]) =>
      deriveAreaMarks([area], filtering, TOKENS.light).marks.map((mark) =>
        mark.type === 'stroke' ? mark.widthPx : mark.type === 'fill' ? mark.opacity : 0,
      );
    for (const [i, wide] of width(['a']).slice(0, 2).entries())
      expect(wide).toBeGreaterThan(width([])[i] ?? 0);
  });

  it('adds points along the edges so that the map keeps their course', () => {
    const [ground] = deriveAreaMarks([area], [], TOKENS.light).marks;
    const ring = ground?.type === 'fill' ? ground.geometry.coordinates.flat()[0] : [];
    expect(ring?.length).toBe(41);
  });
});
