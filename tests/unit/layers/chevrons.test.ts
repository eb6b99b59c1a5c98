import { describe, expect, it } from 'vitest';
import { CHEVRON_SPACING_PX, chevronOutline, deriveChevrons } from '../../../src/layers/chevrons.ts';
import { deriveMotifSigns } from '../../../src/layers/motif-signs.ts';
import type { PlanePoint } from '../../../src/lib/polyline.ts';
import { MOTIFS } from '../../../styles/motifs.ts';

const line = (length: number, y = 0): PlanePoint[] => [
  [0, y],
  [length, y],
];

describe('signs of direction', () => {
  it('point along the line, or against it', () => {
    const [forward] = deriveChevrons([{ points: line(60), direction: 'forward', key: 'a' }]);
    const [reverse] = deriveChevrons([{ points: line(60), direction: 'reverse', key: 'a' }]);
    expect(forward).toMatchObject({ point: [30, 0], angle: 0, line: 0 });
    expect(reverse).toMatchObject({ point: [30, 0], angle: 180 });
    expect(chevronOutline(10)[0]).toEqual([5, 0]);
  });

  it('stand back to back where traffic runs both ways', () => {
    const signs = deriveChevrons([{ points: line(80), direction: 'both', key: 'a' }]);
    expect(signs.map(({ angle }) => angle)).toEqual([180, 0]);
    expect((signs[1]?.point[0] ?? 0) - (signs[0]?.point[0] ?? 0)).toBeGreaterThan(10);
  });

  it('follow the bends', () => {
    const bent: PlanePoint[] = [
      [0, 0],
      [0, 100],
    ];
    expect(deriveChevrons([{ points: bent, direction: 'forward', key: 'a' }])[0]?.angle).toBe(90);
  });

  it('are sparse, and away from the ends where lines meet', () => {
    const signs = deriveChevrons([{ points: line(1000), direction: 'forward', key: 'a' }]);
    expect(signs.length).toBeLessThanOrEqual(1000 / CHEVRON_SPACING_PX);
    expect(signs.length).toBeGreaterThan(5);
    for (const { point } of signs) {
      expect(point[0]).toBeGreaterThan(12);
      expect(point[0]).toBeLessThan(988);
    }
  });

  it('thin each other out where many short lines crowd, but not among strands of one bundle', () => {
    const crowd = Array.from({ length: 8 }, (_, i) => ({
      points: line(40, i * 6),
      direction: 'forward' as const,
      key: 'same',
    }));
    expect(deriveChevrons(crowd).length).toBeLessThan(3);
    const bundle = crowd.map((strand, i) => ({ ...strand, key: String(i) }));
    expect(deriveChevrons(bundle)).toHaveLength(8);
  });

  it('leave out lines without direction and those too short for a sign', () => {
    expect(deriveChevrons([{ points: line(200), direction: 'none', key: 'a' }])).toEqual([]);
    expect(deriveChevrons([{ points: line(8), direction: 'forward', key: 'a' }])).toEqual([]);
  });
});

describe('motifs', () => {
  it('give way to signs of direction', () => {
    const points = line(600);
    const chevrons = deriveChevrons([{ points, direction: 'forward', key: 'a' }]);
    const motifs = deriveMotifSigns([{ points, motif: MOTIFS[2] }], chevrons);
    expect(motifs.length).toBeGreaterThan(3);
    for (const { point } of motifs) {
      for (const chevron of chevrons) {
        expect(Math.abs(point[0] - chevron.point[0])).toBeGreaterThan(12);
      }
    }
  });

  it('are none on a market without marker', () => {
    expect(deriveMotifSigns([{ points: line(600), motif: MOTIFS[1] }], [])).toEqual([]);
  });
});
