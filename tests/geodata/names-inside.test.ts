/** On the live map, the names of the ten that the edge would cut move into the part of their area that is in sight. */
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

it('leaves them where they are when all of them are whole', () => {
  expect(movesAt(20.5, 43.5, 5)).toEqual({});
});

it('moves one sideways whose area holds it, and leaves out one whose area does not', () => {
  // The western edge at 25° E, where the middle of Bulgaria is.
  const moves = movesAt(31.3, 42.7, 6);
  const bulgaria = moves['country:BG'];
  expect(bulgaria?.[0]).toBeGreaterThan(1);
  expect(bulgaria?.[1]).toBe(0);
  // The western edge at 19.4° E: what is in sight of Montenegro is narrower than its name.
  expect(movesAt(23.8, 42.7, 6)['country:ME']).toBeNull();
});
