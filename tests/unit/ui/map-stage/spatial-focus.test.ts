import { describe, expect, it } from 'vitest';
import type { FeatureId } from '../../../../src/domain/ids.ts';
import { nextAlongNetwork, nextInDirection } from '../../../../src/ui/map-stage/spatial-focus.ts';
import { makeAtlas } from '../../builders.ts';

/*
 *   a(0,0)      b(100,10)
 *
 *   c(10,80)    d(300,90)
 */
const POINTS = [
  { feature: 'node:a', xPx: 0, yPx: 0 },
  { feature: 'node:b', xPx: 100, yPx: 10 },
  { feature: 'node:c', xPx: 10, yPx: 80 },
  { feature: 'node:d', xPx: 300, yPx: 90 },
] as const satisfies readonly { feature: FeatureId; xPx: number; yPx: number }[];

describe('nextInDirection', () => {
  it.each([
    ['right', 'node:b'],
    ['down', 'node:c'],
    ['left', null],
    ['up', null],
  ] as const)('goes %s from node a to %s', (direction, expected) => {
    expect(nextInDirection(POINTS, POINTS[0], direction)).toBe(expected);
  });

  it('returns to the start in the opposite direction', () => {
    const there = nextInDirection(POINTS, POINTS[0], 'right');
    const here = POINTS.find(({ feature }) => feature === there) ?? POINTS[0];
    expect(nextInDirection(POINTS, here, 'left')).toBe('node:a');
  });
});

describe('nextAlongNetwork', () => {
  // One degree is 100 px; north is up. The test atlas has Sofia east and Belgrade north-west of Niš.
  const walk = {
    atlas: makeAtlas(),
    project: ([lng = 0, lat = 0]: readonly number[]) => [lng * 100, -lat * 100] as const,
  };

  it('goes from a node to the leg in that direction and then to its end', () => {
    expect(nextAlongNetwork(walk, 'node:nis', 'right')).toBe('leg:sofia-nis');
    expect(nextAlongNetwork(walk, 'leg:sofia-nis', 'right')).toBe('node:sofia');
    expect(nextAlongNetwork(walk, 'node:nis', 'up')).toBe('leg:nis-belgrade');
    expect(nextAlongNetwork(walk, 'leg:nis-belgrade', 'up')).toBe('node:belgrade');
  });

  it('returns null where nothing leads in that direction', () => {
    expect(nextAlongNetwork(walk, 'node:belgrade', 'up')).toBeNull();
    expect(nextAlongNetwork(walk, 'jurisdiction:RS', 'up')).toBeNull();
  });

  it('treats a port as the node at its place', () => {
    expect(nextAlongNetwork(walk, 'port:ALDRZ', 'right')).toBe('leg:durres-nis');
  });
});
