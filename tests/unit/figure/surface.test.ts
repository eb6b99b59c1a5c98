import { describe, expect, it } from 'vitest';
import { formatPath, makeFixedSurface, makeFluidSurface } from '../../../src/figure/surface.ts';
import { svg, toSvgString } from '../../../src/lib/svg-node.ts';

describe('formatPath', () => {
  it('writes relative steps whose rounding errors do not add up', () => {
    const points = Array.from({ length: 40 }, (_, i) => [i * 0.34, 100 + i * 0.26] as const);
    const d = formatPath([{ points, closed: false }], 1, 10);
    const numbers = d.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    const sumX = numbers.filter((_, i) => i % 2 === 0).reduce((a, b) => a + b, 0);
    const sumY = numbers.filter((_, i) => i % 2 === 1).reduce((a, b) => a + b, 0);
    expect([sumX, sumY]).toEqual([expect.closeTo(13.3, 5), expect.closeTo(110.1, 5)]);
  });

  it('closes rings and rounds coordinates to the given precision', () => {
    const ring = {
      points: [
        [0, 0],
        [1, 0],
        [1, 1],
      ] as const,
      closed: true,
    };
    expect(formatPath([ring], 1, 10)).toBe('M0 0l1 0 0 1z');
    expect(formatPath([ring], 10, 1)).toBe('M0 0l10 0 0 10z');
    expect(
      formatPath(
        [
          {
            points: [
              [0.3, 0],
              [1.4, 0.1],
            ],
            closed: false,
          },
        ],
        1,
        4,
      ),
    ).toBe('M.25 0l1.25 0');
  });
});

describe('makeFixedSurface and makeFluidSurface', () => {
  const dot = svg('circle', { r: 2 });

  it('places a node at rounded pixels on a fixed surface', () => {
    expect(toSvgString(makeFixedSurface('x-').at([10.04, 20], [dot], 90))).toBe(
      '<g transform="translate(10 20) rotate(90)"><circle r="2"/></g>',
    );
  });

  it('places a node at percentages of the window on a fluid surface', () => {
    const surface = makeFluidSurface('x-', { x: 100, y: 50, width: 200, height: 100 });
    expect(toSvgString(surface.at([150, 125], [dot]))).toBe(
      '<svg x="25%" y="75%" overflow="visible"><circle r="2"/></svg>',
    );
  });
});
