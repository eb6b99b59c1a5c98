import { describe, expect, it } from 'vitest';
import {
  CARRIED_MAX_BYTES,
  carryScene,
  formatCarried,
  parseCarried,
} from '../../../src/scene/carried-scene.ts';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import { parseScene } from '../../../src/scene/url.ts';

const scene = {
  ...DEFAULT_SCENE,
  selection: 'jurisdiction:XK' as const,
  briefOnly: true,
  camera: { lng: 20.5, lat: 42.25, zoom: 6.5, bearing: 30, pitch: 20 },
};
const carried = carryScene(scene, '2026-11', { story: 'the-region', chapter: 'drugs' });
const change = (parts: object) =>
  parseCarried(JSON.stringify({ ...JSON.parse(formatCarried(carried)), ...parts }));
const notUnderstood = { ok: false, failure: 'not-understood' };

describe('scene embedded in an image', () => {
  it('restores the exact scene after formatting and parsing', () => {
    const read = parseCarried(formatCarried(carried));
    expect(read).toEqual({ ok: true, value: carried });
    expect(parseScene(new URLSearchParams(carried.scene))).toMatchObject({ scene, problems: [] });
  });
  it('accepts a scene without a chapter', () => {
    const own = carryScene(scene, '2026-11');
    expect(parseCarried(formatCarried(own))).toEqual({ ok: true, value: { ...own, from: null } });
  });
  it('rejects text or fields that are not a valid scene', () => {
    for (const text of ['', 'null', '[]', '"x"', '{', '{"format":"crossroads-view"}', '[['.repeat(5000)]) {
      expect(parseCarried(text), text.slice(0, 40)).toEqual(notUnderstood);
    }
    for (const parts of [
      { format: 'other' },
      { version: 0 },
      { version: 1.5 },
      { version: '1' },
      { scene: null },
      { scene: 'javascript://x"<script>' },
      { scene: 'x'.repeat(CARRIED_MAX_BYTES) },
      { edition: '<b>' },
      { edition: undefined },
      { story: '../x' },
      { story: undefined },
      { chapter: 7 },
    ]) {
      expect(change(parts), JSON.stringify(parts).slice(0, 60)).toEqual(notUnderstood);
    }
  });
  it('returns the failure "newer" for a later version', () => {
    expect(change({ version: 2, scene: { of: 'another kind' } })).toEqual({ ok: false, failure: 'newer' });
  });
});
