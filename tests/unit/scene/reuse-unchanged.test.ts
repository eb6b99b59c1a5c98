import { describe, expect, it } from 'vitest';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import { reuseUnchanged } from '../../../src/scene/reuse-unchanged.ts';
import { parseScene } from '../../../src/scene/url.ts';

const scene = (query: string) => parseScene(new URLSearchParams(query)).scene;

describe('reuseUnchanged', () => {
  it('keeps the previous objects of equal parts', () => {
    const before = scene('v=1&layers=routes,ports&markets=market:drugs/heroin');
    const next = scene('v=1&layers=ports,routes&markets=market:drugs/heroin&select=route:balkan');
    const kept = reuseUnchanged(before, next);
    expect(kept).toEqual(next);
    expect(kept.layers).toBe(before.layers);
    expect(kept.markets).toBe(before.markets);
    expect(kept.selection).toBe('route:balkan');
  });
  it('returns the previous scene when all parts are equal', () => {
    expect(reuseUnchanged(DEFAULT_SCENE, scene(''))).toBe(DEFAULT_SCENE);
  });
  it('returns the next scene when it already shares its unchanged parts', () => {
    const next = { ...DEFAULT_SCENE, briefOnly: true };
    expect(reuseUnchanged(DEFAULT_SCENE, next)).toBe(next);
  });
});
