/**
 * A planner's workflow by keyboard: closes features, reviews the changes, their certainty, common sections,
 * jurisdictions to notify and what new information would change, compares baseline and scenario in a split
 * view, and saves it all as a file to reopen.
 */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';
import type { AtlasDriver } from '../drivers/atlas-driver.ts';

const CLOSED = ['Kalotina – Gradina', 'Bucharest – Sibiu (same road, also closed: Bucharest – Craiova)'];

describe('an operational planner', () => {
  it('closes a crossing and a leg, and exports the changes with their certainty', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&select=crossing:kalotina');
    const { network, explore, dossier } = atlas;
    await network.when.opens();
    await explore.when.tabsTo(network.get.field('From'));
    await network.when.chooses('Istanbul');
    await explore.when.tabsTo(network.get.field('To'));
    await network.when.chooses('Vienna');
    await explore.when.tabsTo(network.get.fold('Options'));
    await explore.when.presses('Enter');
    await explore.when.tabsTo(network.get.field('Number of alternatives'));
    await explore.when.presses('ArrowUp', 'ArrowUp');
    await network.then.finds(1, /1,598 km/);
    await explore.when.tabsTo(network.get.field('Close a place, section or border'), 'Shift+Tab');
    await network.when.chooses('Kalotina – Gradina');
    await explore.when.tabsTo(network.get.field('Close a place, section or border'));
    await network.when.chooses('Bucharest – Sibiu');
    await network.then.closes(...CLOSED);
    await network.then.reads(/A route remains/);
    await network.then.reads(/Newly affected\s+(?!None)\S/);
    await network.then.reads(/Jurisdictions to notify, in order\s+\S[^:]*: newly affected/);

    await explore.when.tabsTo(network.get.field('Map'), 'Shift+Tab');
    await explore.when.presses('ArrowDown');
    await network.then.parts('50 % Baseline, 50 % Scenario');
    await explore.when.tabsTo(network.get.line(), 'Shift+Tab');
    await explore.when.presses('PageUp', 'ArrowLeft');
    await network.then.parts('58 % Baseline, 42 % Scenario');

    const { workOut } = planner(atlas);
    await workOut('Chokepoints', 'cuts');
    await network.then.reads(/Sets: \d+; items in each: \d+/);
    await workOut('How robust is the ranking?', 'stability');
    await network.then.reads(/Out of 100 runs, seed 1[\s\S]*Alternative 1\s+\d+\s+\d+/);
    await workOut('What new information would change', 'gaps');
    await network.then.reads(/Unknowns tested: \d+\. With an effect: \d+/);
    await explore.when.tabsTo(network.get.mark('gaps'));
    await explore.when.presses('Enter');
    await network.then.reads(/Remove from the map/);
    await atlas.then.axeFindsNothingSerious();

    const requests = await network.when.savesBy(network.get.save('gaps'));
    expect(requests).toMatch(/Request for information/);
    expect(requests).toMatch(/Simulated closures,"Kalotina – Gradina; Bucharest – Sibiu \(same road[^"]*"/);
    expect(requests).toMatch(/Indicative only: the network is simplified/);
    expect(requests).toMatch(
      /Cost weights,± 25 %\r\nSpeeds,drawn from ranges[\s\S]*Unknowns tested[\s\S]*1244/,
    );
    const lines = JSON.parse(await network.when.saves('Export as GeoJSON'));
    expect(lines.features.map(({ properties }: { properties: { case: string } }) => properties.case)).toEqual(
      ['baseline', 'scenario'],
    );

    await dossier.when.returnsToDetails();
    await dossier.when.opens();
    await dossier.when.presses('Annex');
    const annex = (await dossier.when.prints()).map(({ text }) => text).join(' ');
    for (const words of [
      /Bucharest – Sibiu/,
      /Jurisdictions to notify, in order/,
      /Out of 100 runs, seed 1/,
      /Chokepoints.*What can close: towns, ports and crossings/,
      /What new information would change/,
      /Indicative: the network is schematic/,
    ])
      expect(annex).toMatch(words);

    await dossier.when.closes();
    await network.when.returns();
    const file = await network.when.savesWorkspace();
    for (const closed of CLOSED) await network.when.opensAgain(closed);
    await network.then.closes();
    await network.when.takesBack(file);
    await network.when.returns();
    await network.then.closes(...CLOSED);
    await network.then.reads(/A route remains/);
  });
});

function planner({ network, explore }: AtlasDriver) {
  return {
    workOut: async (title: string, study: string) => {
      await explore.when.tabsTo(network.get.fold(title));
      await explore.when.presses('Enter');
      await explore.when.tabsTo(network.get.start(study));
      await explore.when.presses('Enter');
    },
  };
}
