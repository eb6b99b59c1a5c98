import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

describe('brief only', () => {
  it('removes legs, ports and crossings from counts, panels and search', async ({ atlas }) => {
    const { reader } = atlas;
    await atlas.given.openAtlas('?v=1&select=jurisdiction:RO');
    const [before, all] = await reader.get.counts();
    expect(before).toBe(all);
    await reader.when.switches('Brief only');
    await expect.poll(async () => (await reader.get.counts())[0]).toBeLessThan(all / 4);
    await reader.when.searchesFor('Constanta');
    // Chapters of briefings are not filtered; once they are listed, the search is complete.
    await expect
      .poll(() => reader.get.results())
      .toContain('The ports of this coast are here as places of reference');
    expect(await reader.get.results()).not.toContain('Constanța');
    await reader.when.press('Escape', 'Escape');
    await reader.when.clicksButton('Show everything again');
    await expect.poll(() => reader.get.counts()).toEqual([all, all]);
  });

  it('explains why the selection is hidden, and shows it again', async ({ atlas }) => {
    const { reader } = atlas;
    await atlas.given.openAtlas('?v=1&select=port:ROCND&brief-only=yes');
    await reader.then.isRead('Constanța');
    await reader.when.clicksButton('Turn off brief only');
    await expect.poll(async () => (await reader.get.counts())[0]).toBeGreaterThan(500);
  });
});

describe('the link', () => {
  it('goes back and forward through the history', async ({ atlas }) => {
    const { reader } = atlas;
    await atlas.given.openAtlas();
    await reader.when.clicksLink('Balkan route');
    await reader.then.isRead('Balkan route');
    await expect.poll(() => atlas.get.address()).toMatch(/select=route:balkan/);
    await reader.when.clicksLink('Albania');
    await reader.then.isRead('Albania');
    await expect.poll(() => atlas.get.address()).toMatch(/select=jurisdiction:AL/);
    await reader.when.goesBack();
    await reader.then.isRead('Balkan route');
    await reader.when.goesBack();
    await reader.then.nothingIsOpen();
    await reader.when.goesForward();
    await reader.then.isRead('Balkan route');
  });

  it('falls back to defaults and reports invalid values', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&select=port:NOWHERE&zoom=elephant');
    await atlas.reader.then.nothingIsOpen();
    const [notice] = await atlas.get.notices();
    expect(notice).toMatch(/port:NOWHERE/);
    expect(notice).toMatch(/elephant/);
  });
});
