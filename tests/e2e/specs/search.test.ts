import { describe, expect } from 'vitest';
import { it } from '../atlas-test.ts';

describe('search', () => {
  it('finds a place by any form of its name', async ({ atlas }) => {
    await atlas.given.openAtlas();
    for (const [query, name] of [
      ['Skopje', 'Skopje'],
      ['Скопје', 'Skopje'],
      ['Shkup', 'Skopje'],
      ['Durres', 'Durrës'],
    ] as const) {
      await atlas.reader.when.searchesFor(query);
      await expect.poll(() => atlas.reader.get.results()).toContain(name);
      await atlas.reader.when.press('Escape', 'Escape');
    }
  });

  it('selects and frames what is chosen', async ({ atlas }) => {
    await atlas.given.openAtlas();
    await atlas.reader.when.searchesFor('Albania');
    await atlas.reader.then.firstResultIs('Albania');
    await atlas.reader.when.opensFirstResult();
    await atlas.reader.then.isRead('Albania');
    await atlas.reader.then.titleIs('Albania – Crossroads');
    await atlas.then.mapIsIdle();
    await expect.poll(() => atlas.get.address()).toMatch(/select=jurisdiction:AL/);
  });

  it('says so when nothing is called that', async ({ atlas }) => {
    await atlas.given.openAtlas();
    await atlas.reader.when.searchesFor('xyzzyplugh');
    expect(await atlas.reader.get.results()).toEqual([]);
  });
});
