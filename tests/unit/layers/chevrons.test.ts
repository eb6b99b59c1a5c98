import { describe, expect, it } from 'vitest';
import { CHEVRON_SPACING_PX, chevronOutline, deriveChevrons } from '../../../src/layers/chevrons.ts';
import { deriveMotifSigns } from '../../../src/layers/motif-signs.ts';
import type { PlanePoint } from '../../../src/lib/polyline.ts';
import { MOTIFS } from '../../../styles/motifs.ts';

const line = (length: number, y = 0): PlanePoint[] => [
  [0, y],
  [length, y],
];

describe('deriveChevrons', () => {
  it('points along the line or against it', () => {
    const [forward] = deriveChevrons([{ points: line(60), direction: 'forward', key: 'a' }]);
    const [reverse] = deriveChevrons([{ points: line(60), direction: 'reverse', key: 'a' }]);
    expect(forward).toMatchObject({ point: [30, 0], angle: 0, line: 0 });
    expect(reverse).toMatchObject({ point: [30, 0], angle: 180 });
    expect(chevronOutline(10)[0]).toEqual([5, 0]);
  });

  it('places two signs back to back where traffic runs both ways', () => {
    const signs = deriveChevrons([{ points: line(80), direction: 'both', key: 'a' }]);
    expect(signs.map(({ angle }) => angle)).toEqual([180, 0]);
    expect((signs[1]?.point[0] ?? 0) - (signs[0]?.point[0] ?? 0)).toBeGreaterThan(10);
  });

  it('turns signs with the bends of the line', () => {
    const bent: PlanePoint[] = [
      [0, 0],
      [0, 100],
    ];
    expect(deriveChevrons([{ points: bent, direction: 'forward', key: 'a' }])[0]?.angle).toBe(90);
  });

  it('spaces signs widely and away from the ends of the line', () => {
    const signs = deriveChevrons([{ points: line(1000), direction: 'forward', key: 'a' }]);
    expect(signs.length).toBeLessThanOrEqual(1000 / CHEVRON_SPACING_PX);
    expect(signs.length).toBeGreaterThan(5);
    for (const { point } of signs) {
      expect(point[0]).toBeGreaterThan(12);
      expect(point[0]).toBeLessThan(988);
    }
  });

  it('thins out crowded signs with the same key, not signs with different keys', () => {
    const crowd = Array.from({ length: 8 }, (_, i) => ({
      points: line(40, i * 6),
      direction: 'forward' as const,
      key: 'same',
    }));
    expect(deriveChevrons(crowd).length).toBeLessThan(3);
    const bundle = crowd.map((strand, i) => ({ ...strand, key: String(i) }));
    expect(deriveChevrons(bundle)).toHaveLength(8);
  });

  it('returns no signs for lines without direction or too short', () => {
    expect(deriveChevrons([{ points: line(200), direction: 'none', key: 'a' }])).toEqual([]);
    expect(deriveChevrons([{ points: line(8), direction: 'forward', key: 'a' }])).toEqual([]);
  });
});

describe('deriveMotifSigns', () => {
  it('keeps motifs away from signs of direction', () => {
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

  it('returns no motifs for a market without a marker', () => {
    expect(deriveMotifSigns([{ points: line(600), motif: MOTIFS[1] }], [])).toEqual([]);
  });
});
