import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

describe('theme and language', () => {
  it('changes the theme of page and map and saves it in the link', async ({ atlas }) => {
    const { reader } = atlas;
    await atlas.given.openAtlas();
    await reader.when.chooses('Theme', 'Dark');
    await reader.then.rootSays('data-theme', 'dark');
    await atlas.then.mapIsIdle();
    await expect.poll(() => atlas.get.address()).toMatch(/theme=dark/);
    await atlas.when.reload();
    await reader.then.rootSays('data-theme', 'dark');
  });

  it('uses Serbian, names included', async ({ atlas }) => {
    const { reader } = atlas;
    await atlas.given.openAtlas('?v=1&select=jurisdiction:RS');
    await reader.when.chooses('Language', 'Српски');
    await reader.then.isRead('Србија');
    await reader.then.rootSays('lang', 'sr-Cyrl');
    expect(await reader.get.notes()).toMatch(/1244/);
    await atlas.then.mapIsIdle();
    await expect.poll(() => atlas.get.address()).toMatch(/language=sr/);
  });
});

describe('small windows', () => {
  it('need no sideways scroll and always show the notes', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&select=jurisdiction:BA');
    for (const width of [820, 720, 390, 320]) {
      await atlas.reader.when.narrowsTheWindowTo(width);
      await expect.poll(() => atlas.reader.get.sidewaysScroll()).toBeLessThanOrEqual(0);
      expect(await atlas.reader.get.notes()).toMatch(/1244/);
    }
  });
});
