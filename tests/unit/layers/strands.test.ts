import { describe, expect, it } from 'vitest';
import { deriveLegOffsets, deriveStrands, type LegPath, STRAND_GAP_PX } from '../../../src/layers/strands.ts';
import { nearestOnPolyline, offsetPolyline, type PlanePoint } from '../../../src/lib/polyline.ts';

const ORDER = ['market:drugs', 'market:people', 'market:arms'] as const;

describe('deriveStrands', () => {
  const leg = {
    markets: [
      { market: 'market:arms/firearms', direction: 'forward', evidence: 'literature', sources: ['X'] },
      { market: 'market:drugs/heroin', direction: 'forward', evidence: 'literature', sources: ['X'] },
      { market: 'market:drugs/precursors', direction: 'reverse', evidence: 'literature', sources: ['X'] },
      { market: 'market:people/smuggling', direction: 'forward', evidence: 'literature', sources: ['X'] },
    ],
  } as const;
  const ties = leg.markets.map((tie) => ({ ...tie, sources: [...tie.sources] }));

  it('returns one strand per evidence of a market, the stronger first', () => {
    const [heroin, ...others] = ties.slice(1);
    const unequal = [{ ...heroin, evidence: 'illustrative' as const }, ...others] as typeof ties;
    const drugs = deriveStrands({ markets: unequal }, ORDER).filter(
      ({ market }) => market === 'market:drugs',
    );
    expect(drugs.map(({ evidence, direction }) => [evidence, direction])).toEqual([
      ['literature', 'reverse'],
      ['illustrative', 'forward'],
    ]);
  });

  it('returns one strand per market of figure II in swatch order, for any data order', () => {
    const strands = deriveStrands({ markets: [...ties] }, ORDER);
    const turned = deriveStrands({ markets: [...ties].reverse() }, ORDER);
    expect(strands.map(({ market }) => market)).toEqual([...ORDER]);
    expect(turned).toEqual(strands);
    expect(strands[0]?.direction).toBe('both');
  });

  it('keeps a gap between strands everywhere along a bent line', () => {
    const line: PlanePoint[] = Array.from({ length: 40 }, (_, i) => [i * 10, 60 * Math.sin(i / 6)]);
    const strands = deriveStrands({ markets: [...ties] }, ORDER).map(({ offsetPx }) =>
      offsetPolyline(line, offsetPx),
    );
    for (const [i, a] of strands.entries()) {
      for (const b of strands.slice(i + 1)) {
        for (const point of a) {
          const distance = nearestOnPolyline(b, point)?.distance ?? 0;
          expect(distance).toBeGreaterThan(STRAND_GAP_PX * 0.95);
        }
      }
    }
  });
});

describe('deriveLegOffsets', () => {
  const path = (
    id: string,
    from: string,
    to: string,
    coordinates: [number, number][],
    widthPx = 5,
  ): LegPath => ({
    id: `leg:${id}`,
    from,
    to,
    coordinates,
    widthPx,
  });
  const [A, B, C, D] = [
    [0, 0],
    [1, 0],
    [2, 0],
    [2, 1],
  ] as [[number, number], [number, number], [number, number], [number, number]];

  it('returns no offsets for legs that share no ground', () => {
    expect(deriveLegOffsets([path('a', 'a', 'b', [A, B]), path('b', 'b', 'c', [B, C])])).toEqual(new Map());
  });

  it('leaves as much room as the bundles need', () => {
    const offsets = deriveLegOffsets([path('road', 'a', 'b', [A, B], 10), path('way', 'a', 'b', [A, B], 6)]);
    expect((offsets.get('leg:way') ?? 0) - (offsets.get('leg:road') ?? 0)).toBe(8);
  });

  it('keeps sides when one leg is drawn in the other direction', () => {
    const offsets = deriveLegOffsets([path('there', 'b', 'a', [B, A]), path('back', 'a', 'b', [A, B])]);
    // Offsets count to the right of travel, so one value means opposite sides for opposite legs.
    expect(offsets.get('leg:there')).toBe(offsets.get('leg:back'));
    expect(offsets.get('leg:there')).not.toBe(0);
  });

  it('separates legs that share only part of their way', () => {
    const offsets = deriveLegOffsets([path('c', 'a', 'c', [A, B, C]), path('d', 'a', 'd', [A, B, D])]);
    expect(offsets.get('leg:c')).toBe(-2.5);
    expect(offsets.get('leg:d')).toBe(2.5);
  });
});
