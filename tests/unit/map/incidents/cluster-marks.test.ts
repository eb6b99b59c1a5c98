import { describe, expect, it } from 'vitest';
import type { FoundCluster } from '../../../../src/analysis/clusters/find-clusters.ts';
import { deriveClusterMarks } from '../../../../src/map/incidents/cluster-marks.ts';
import { TOKENS } from '../../../../styles/tokens/index.ts';

const cluster = (count: number, lng: number): FoundCluster => ({
  count,
  sum: null,
  span: null,
  middle: [lng, 44],
  farthestKm: 1,
  ring: [
    [lng - 1, 43],
    [lng + 1, 43],
    [lng, 45],
    [lng - 1, 43],
  ],
});

describe('deriveClusterMarks', () => {
  const { marks, instead } = deriveClusterMarks(
    [cluster(9, 20), cluster(4, 25)],
    TOKENS.light,
    ({ count }) => `n${count}`,
  );

  it('draws clusters as hatched areas with a dashed edge', () => {
    expect(marks.filter(({ type }) => type === 'fill')).toMatchObject([
      { pattern: 'hatch', feature: null },
      { pattern: 'hatch', feature: null },
    ]);
    expect(marks.filter(({ type }) => type === 'stroke')).toMatchObject([
      {
        dash: 'dashed',
        evidence: null,
        lines: [
          [
            [19, 43],
            [21, 43],
            [20, 45],
            [19, 43],
          ],
        ],
      },
      { dash: 'dashed', evidence: null },
    ]);
  });

  it('labels each cluster with its record count, the largest first', () => {
    const labels = marks.flatMap((mark) => (mark.type === 'label' ? [mark] : []));
    expect(labels.map(({ text, position }) => [text, position])).toEqual([
      ['n9', [20, 44]],
      ['n4', [25, 44]],
    ]);
    expect(labels[0]?.priority).toBeLessThan(labels[1]?.priority ?? 0);
  });

  it('leaves all marks of the atlas in place', () => {
    expect(instead).toEqual([]);
  });
});
