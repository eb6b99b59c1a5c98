import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

describe('search', () => {
  it('finds a place by any form of its name, and reports when nothing matches', async ({ atlas }) => {
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
    await atlas.reader.when.searchesFor('xyzzyplugh');
    await atlas.reader.then.nothingIsFound();
  });

  it('selects and frames the chosen result', async ({ atlas }) => {
    await atlas.given.openAtlas();
    await atlas.reader.when.searchesFor('Albania');
    await atlas.reader.then.firstResultIs('Albania');
    await atlas.reader.when.opensFirstResult();
    await atlas.reader.then.isRead('Albania');
    await atlas.reader.then.titleIs('Albania – Crossroads');
    await atlas.then.mapIsIdle();
    await expect.poll(() => atlas.get.address()).toMatch(/select=jurisdiction:AL/);
  });

  it('opens the timeline at a dated fact, which a phone lists', async ({ atlas }) => {
    await atlas.given.openAtlas();
    await atlas.reader.when.searchesFor('candidate for the European Union');
    await atlas.reader.when.opensResult('Bosnia and Herzegovina becomes a candidate');
    await atlas.reader.then.isRead('Bosnia and Herzegovina');
    await expect.poll(() => atlas.reader.get.focusedWords()).toMatch(/^15 December 2022Bosnia/);
    await atlas.reader.when.press('Escape');
    await atlas.reader.when.hasAPhone();
    await atlas.reader.when.searchesFor('Kapitan Andreevo');
    await atlas.reader.when.opensResult('About 400 kg of heroin');
    await expect.poll(() => atlas.reader.get.focusedWords()).toMatch(/^April 2024About 400 kg/);
  });

  it('chooses the first result for Enter before anything is loaded', async ({ atlas }) => {
    await atlas.given.openAtlas();
    await atlas.reader.when.searchesFor('Albania');
    await atlas.reader.when.press('Enter');
    await atlas.reader.then.isRead('Albania');
  });

  it('answers a question with passages first, and runs commands', async ({ atlas }) => {
    await atlas.given.openAtlas();
    await atlas.reader.when.searchesFor('what does the brief say about cocaine and ports');
    await expect
      .poll(() => atlas.reader.get.foundPassages())
      .toContain('A transit area: seaports, cocaine, porous borders');
    await atlas.reader.when.opensFirstResult();
    await atlas.brief.then.isOpenAt('es.b5');
    await atlas.reader.when.searchesFor('import records');
    await atlas.reader.then.firstResultIs('Import records');
    await atlas.reader.when.press('Enter');
    await atlas.reader.then.tabIsOpen('Data');
  });

  it('finds passages by their words, opens one with the words marked, and leads to all in the reader', async ({
    atlas,
  }) => {
    await atlas.given.openAtlas();
    await atlas.reader.when.searchesFor('Trebinye');
    await expect.poll(() => atlas.reader.get.foundPassages()).toEqual(['Regional platforms and their seats']);
    expect(await atlas.reader.get.howMet()).toMatch(
      /IV\.C Regional cooperation and initiatives, para\. 1, p\. 15.*Trebinye → Trebinje/s,
    );
    await atlas.reader.when.opensLastResult();
    await atlas.brief.then.isThere();
    await atlas.brief.then.isInView('IV.C.p1');
    await atlas.brief.then.isOpenAt('IV.C.p1');
    await atlas.brief.then.markedPlaces(1);
    expect(await atlas.brief.get.focusedText()).toBe('Trebinje');

    // Several match: the reader takes over, with the focus in its search field.
    await atlas.reader.when.searchesFor('"Balkan route"');
    await expect.poll(() => atlas.reader.get.foundPassages()).toHaveLength(3);
    await atlas.reader.when.opensLastResult();
    await atlas.brief.then.isOpenAt('es.p2');
    await atlas.brief.then.markedPlaces(3);
    await expect.poll(() => atlas.reader.get.focusedId()).toBe('reader-find-field');
  });
});
