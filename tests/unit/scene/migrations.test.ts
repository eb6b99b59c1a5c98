import { describe, expect, it } from 'vitest';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import { MIGRATIONS } from '../../../src/scene/migrations.ts';
import { SCENE_VERSION } from '../../../src/scene/scene.ts';
import { formatScene, parseScene } from '../../../src/scene/url.ts';
import version0 from '../../fixtures/scenes/v0.json' with { type: 'json' };
import version1 from '../../fixtures/scenes/v1.json' with { type: 'json' };

const released = [
  ...version0.map((link) => ({ ...link, version: 0 })),
  ...version1.map((link) => ({ ...link, version: 1 })),
];

describe('links of every released version', () => {
  it.each(released)('v$version $query', ({ query, means }) => {
    const { scene, problems } = parseScene(new URLSearchParams(query));
    expect(problems).toEqual([]);
    expect(scene).toEqual({ ...DEFAULT_SCENE, ...means });
  });

  it('there is one migration from each version before this one, in order', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual([...Array(SCENE_VERSION).keys()]);
  });

  it('a link of an unknown version is read as far as possible', () => {
    const { scene, problems } = parseScene(new URLSearchParams('v=7&theme=dark'));
    expect(scene.theme).toBe('dark');
    expect(problems.map(({ code }) => code)).toEqual(['unknown-version']);
  });

  it('what is wrong in an old link is said in the words of this version', () => {
    const { problems } = parseScene(new URLSearchParams('z=close'));
    expect(problems).toMatchObject([{ code: 'not-a-number', parameter: 'zoom', value: 'close' }]);
  });

  it('an old link is written again in the current form', () => {
    const { scene } = parseScene(new URLSearchParams('sel=route:balkan&dark=1'));
    expect(formatScene(scene).toString()).toBe('v=1&select=route%3Abalkan&theme=dark');
  });
});
