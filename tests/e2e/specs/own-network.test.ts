/**
 * The user's network, by keyboard alone: rejected with a message, loaded, queried, added to the atlas. The
 * workspace tests cover saving.
 */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

describe('the user’s network', () => {
  it('is rejected with a message, then queried alone and with the atlas, and never in an address', async ({
    atlas,
  }) => {
    await atlas.given.openAtlas('?v=1');
    const { network, explore } = atlas;
    await network.when.opens();
    await explore.when.tabsTo(network.get.fold('Your network'));
    await explore.when.presses('Enter');
    const example = await network.when.saves('Download an example');
    await explore.when.tabsTo(network.get.button('Load a network…'), 'Shift+Tab');
    await network.when.loads('roads.geojson', example.replace('"mode": "rail"', '"mode": "air"'));
    await network.then.reads(/“roads.geojson” was not loaded, and nothing has changed/);
    await network.then.reads(/“\W?mode\W?” .*road, rail, sea, ferry, river[\s\S]*feature 6 leg:nis-sofia/);
    await atlas.then.axeFindsNothingSerious();

    await explore.when.tabsTo(network.get.button('Load a network…'), 'Shift+Tab');
    await network.when.loads('roads.geojson', example);
    await network.then.isSaid(/“Example” is now in use/);
    await explore.when.tabsTo(network.get.field('From'));
    await network.when.chooses('Niš');
    await explore.when.tabsTo(network.get.field('To'));
    await network.when.chooses('Sofia');
    await network.then.finds(2, /Alternative 1\s+136 km .* 1 border/);
    await network.then.reads(/On your network “Example”, which stays in this browser/);
    await explore.when.tabsTo(network.get.field('Close a place, section or border'));
    await network.when.chooses('Niš – Gradina');
    await network.then.finds(1, /Alternative 1\s+170 km/);
    expect(await network.when.saves('Export as CSV')).toMatch(/On your network “Example”/);
    expect(atlas.get.address()).not.toMatch(/own|nis/);

    await explore.when.tabsTo(network.get.field('Network in use'), 'Shift+Tab');
    await explore.when.presses('ArrowDown');
    await network.then.finds(1, /Alternative 1\s+147 km/);
    await network.then.reads(/On the atlas and your network “Example”/);
    await network.then.reads(/Joined junctions\s+3\s+Not joined: 0/);
    await explore.when.tabsTo(network.get.fold('Joined junctions'));
    await explore.when.presses('Enter');
    await network.then.reads(/Gradina – Kalotina, within 2 km, 0 m/);
    await network.then.reads(/Niš, same id, 587 m/);
    await atlas.then.axeFindsNothingSerious();

    await network.then.reads(/same id, port or crossing join within 25 km, others within 2 km/);
    await explore.when.tabsTo(network.get.button('Undo join of “Niš”'));
    await explore.when.presses('Enter');
    await network.then.isSaid(/“Niš” is not joined any more/);
    await network.then.reads(/Joined junctions\s+2[\s\S]*Not joined: 1/);
    await explore.when.tabsTo(network.get.fold('Join a junction by hand'));
    await explore.when.presses('Enter');
    await explore.when.tabsTo(network.get.field('Your junction'));
    await network.when.chooses('Niš');
    await explore.when.tabsTo(
      network.get.field('Junction of the atlas in the same jurisdictions, nearest first'),
    );
    await network.when.chooses('Niš');
    await atlas.then.axeFindsNothingSerious();
    await explore.when.tabsTo(network.get.button('Join'));
    await explore.when.presses('Enter');
    await network.then.isSaid(/“Niš” is joined to “Niš”/);
    // It was the last, so that the form is gone.
    await expect(network.get.fold('Joined junctions')).toBeFocused();
    await network.then.reads(/Niš, by hand, 587 m/);
    await network.then.finds(1, /Alternative 1\s+147 km/);
  });
});
