/** Checks that names of the ten cut by the edge of the live map move into the visible part of their area. */
import { expect, it } from 'vitest';
import { deriveMovesInside } from '../../src/figure/names-inside.ts';
import { TOKENS } from '../../styles/tokens/index.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';

const atlas = await readCompiledAtlas();
const size = { width: 800, height: 600 };

function movesAt(lng: number, lat: number, zoom: number) {
  const camera = { lng, lat, zoom, bearing: 0, pitch: 0 };
  const scene = { camera, projection: 'mercator', language: 'en' } as const;
  return deriveMovesInside({ size }, scene, { atlas, tokens: TOKENS.dark });
}

it('moves no names when all are completely visible', () => {
  expect(movesAt(20.5, 43.5, 5)).toEqual({});
});

it('moves a name into the visible area and hides one that does not fit', () => {
  // The western edge is at 25° E, in the middle of Bulgaria.
  const moves = movesAt(31.3, 42.7, 6);
  const bulgaria = moves['country:BG'];
  expect(bulgaria?.[0]).toBeGreaterThan(1);
  expect(bulgaria?.[1]).toBe(0);
  // The western edge is at 19.4° E, so the visible part of Montenegro is narrower than its name.
  expect(movesAt(23.8, 42.7, 6)['country:ME']).toBeNull();
});
