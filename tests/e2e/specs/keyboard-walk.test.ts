import { expect } from '@playwright/test';
import { describe, it, itFlies } from '../atlas-test.ts';

describe('keyboard walk', () => {
  itFlies('goes from Bulgaria along the Balkan route to Slovenia, opening each leg', async ({ atlas }) => {
    const { reader } = atlas;
    await atlas.given.openAtlas();
    // Announced once, so wait for it: it would replace an announcement of the walk.
    await reader.then.isSpoken(/Saved: the atlas now works offline/);
    await reader.when.searchesFor('Kapitan Andreevo');
    await reader.when.opensFirstResult();
    await reader.then.isRead('Kapitan Andreevo – Kapıkule');
    expect(await reader.get.focusedId()).toBe('map');

    // Full stop follows the branch in the order of travel, Enter opens.
    const walk = [
      'Kapitan Andreevo – Plovdiv',
      'Plovdiv – Sofia',
      'Sofia – Kalotina',
      'Kalotina – Niš',
      'Niš – Belgrade',
    ];
    for (const leg of walk) {
      await reader.when.press('.', 'Enter');
      await reader.then.isRead(leg);
      await reader.then.isSpoken(
        new RegExp(`${leg}, Route section \\(road\\), Documented in other publications`),
      );
    }
    // At Belgrade the branch divides: from there the panel leads on, by Tab and Enter too.
    await reader.when.followsLinkByKeyboard('Belgrade – Batrovci');
    await reader.then.isRead('Belgrade – Batrovci');
    await reader.when.returnsToMap();
    for (const leg of ['Batrovci – Zagreb', 'Zagreb – Obrežje', 'Obrežje – Ljubljana']) {
      await reader.when.press('.', 'Enter');
      await reader.then.isRead(leg);
    }
  });

  it('walks with arrows from node to leg to node, with a ring around the current one', async ({ atlas }) => {
    const { reader } = atlas;
    await atlas.given.openAtlas('?v=1&select=node:nis');
    await reader.when.returnsToMap();
    await reader.then.focusRingIsShown();
    await reader.when.press('ArrowUp', 'Enter');
    await reader.then.isRead('Niš – Belgrade');
    await reader.when.press('ArrowUp', 'Enter');
    await reader.then.isRead('Belgrade');
    await reader.when.press('ArrowDown');
    await reader.then.isSpoken(/Belgrade – .+, Route section/);
  });

  it('leaves step by step with Escape, and Tab leads out of the map', async ({ atlas }) => {
    const { reader } = atlas;
    await atlas.given.openAtlas('?v=1&select=node:nis');
    await reader.when.returnsToMap();
    await reader.when.press('Escape', 'Escape');
    await reader.then.nothingIsOpen();
    await reader.when.press('Tab');
    expect(await reader.get.focusedId()).not.toBe('map');
  });

  it('opens the help with a question mark and closes it with Escape', async ({ atlas }) => {
    const { reader } = atlas;
    await atlas.given.openAtlas();
    await reader.when.press('?');
    await reader.then.dialogIs('Help and keys');
    await reader.when.press('Escape');
    await reader.then.nothingIsOpen();
  });
});
