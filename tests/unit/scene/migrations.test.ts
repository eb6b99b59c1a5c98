import { describe, expect, it } from 'vitest';
import { DEFAULT_SCENE } from '../../../src/scene/defaults.ts';
import { MIGRATIONS, type Migration, migrateParams } from '../../../src/scene/migrations.ts';
import { SCENE_VERSION } from '../../../src/scene/scene.ts';
import { parseScene } from '../../../src/scene/url.ts';
import version1 from '../../fixtures/scenes/v1.json' with { type: 'json' };
import version2 from '../../fixtures/scenes/v2.json' with { type: 'json' };

describe('links of released versions', () => {
  it.each([...version1, ...version2])('restores the scene of the link $query', ({ query, means }) => {
    const { scene, problems } = parseScene(new URLSearchParams(query));
    expect(problems).toEqual([]);
    expect(scene).toEqual({ ...DEFAULT_SCENE, ...means });
  });

  it('has one migration for each earlier version, in order', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      Array.from({ length: SCENE_VERSION - 1 }, (_, i) => i + 1),
    );
  });

  it.each(['7', '0', 'two', ''])('reads the known parameters when the version is “%s”', (version) => {
    const { scene, problems } = parseScene(new URLSearchParams({ v: version, theme: 'dark' }));
    expect(scene.theme).toBe('dark');
    expect(problems.map(({ code }) => code)).toEqual(['unknown-version']);
  });
});

describe('migrateParams', () => {
  const rename = (from: number, before: string, after: string): Migration => ({
    from,
    migrate: (params) =>
      new URLSearchParams([...params].map(([name, value]) => [name === before ? after : name, value])),
  });
  const twice = [rename(1, 'colours', 'look'), rename(2, 'look', 'theme')];
  const migrated = (query: string) => migrateParams(new URLSearchParams(query), twice, 3);

  it('applies every migration from the version of the link onwards', () => {
    expect(migrated('v=1&colours=dark').params.toString()).toBe('theme=dark');
    expect(migrated('v=2&look=dark').params.toString()).toBe('theme=dark');
  });

  it('leaves a link unchanged when its version is current, missing or unknown', () => {
    for (const version of ['v=3&', '', 'v=4&']) {
      expect(migrated(`${version}look=dark`).params.toString()).toBe('look=dark');
    }
    expect(migrated('v=4&look=dark').unknownVersion).toBe('4');
  });
});
