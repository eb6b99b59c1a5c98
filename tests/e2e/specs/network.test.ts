/**
 * Alternatives on the network and closures, by keyboard alone: query, view, close, compare, undo and export.
 */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

describe('alternatives on the network', () => {
  it('answer a query, and a closure shows changes until it is undone', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { network, explore } = atlas;
    await network.when.opens();
    await explore.when.tabsTo(network.get.field('From'));
    await network.when.chooses('Istanbul');
    await explore.when.tabsTo(network.get.field('To'));
    await network.when.chooses('Vienna');
    await network.then.finds(3, /Alternative 1\s+1,598 km · 27 h at assumed speeds · 4 borders/);
    await network.then.isSaid(/3 alternatives/);
    await network.then.reads(
      /Türkiye 274 km.*Bulgaria 353 km.*Serbia 533 km.*Hungary 368 km.*Austria 70 km/s,
    );
    const before = await network.get.paths();
    await explore.when.tabsTo(network.get.path(2));
    await explore.when.presses('Enter');
    await network.then.reads(/Alternative 2[\s\S]*Ports of call/);
    await atlas.then.axeFindsNothingSerious();

    await explore.when.tabsTo(network.get.field('Close a place, section or border'));
    await network.when.chooses('Kalotina – Gradina');
    await network.then.closes('Kalotina – Gradina');
    await network.then.finds(3, /1,636 km/);
    await network.then.reads(/A route remains/);
    await network.then.reads(/Baseline alternatives that no longer work\s+1, 3/);
    await network.then.reads(/No longer affected\s+Serbia/);
    await network.then.reads(
      /Jurisdictions to notify, in order\s+Romania: now on alternative 1, \d+\skm; alternatives \W*2/,
    );
    await atlas.then.axeFindsNothingSerious();
    const table = await network.when.saves('Export as CSV');
    expect(table).toMatch(/Baseline,1,1598[\s\S]*Scenario,1,1636/);
    expect(table).toMatch(
      /Sources,URL,Route sections\r\n[\s\S]*E-road Network.*\(read whole\).*Istanbul – Edirne/,
    );
    expect(table).toMatch(/From,Istanbul\r\nTo,Vienna\r\n[\s\S]*up to 60 %[\s\S]*1244[\s\S]*no endorsement/);
    const lines = JSON.parse(await network.when.saves('Export as GeoJSON'));
    expect(lines.features).toHaveLength(6);
    expect(lines.features[3].properties).toMatchObject({
      case: 'scenario',
      asked: { From: 'Istanbul', To: 'Vienna', 'Maximum cost (best route = 100%)': 'up to 200 %' },
      note: expect.stringMatching(/Cost = 1 × kilometres.*1244.*no endorsement/),
      closed: ['crossing:kalotina'],
      modes: { road: 1333.1, sea: 303.1 },
      sources: expect.arrayContaining([
        { text: expect.stringContaining('E-road Network'), url: expect.any(String), legs: expect.any(Array) },
      ]),
    });

    await explore.when.tabsTo(network.get.button('Undo'));
    await explore.when.presses('Enter');
    await network.then.closes();
    await network.then.finds(3, /1,598 km/);
    expect(await network.get.paths()).toEqual(before);
    await network.then.isSaid(/No closures|3 alternatives/);
    await explore.when.tabsTo(network.get.button('Redo'));
    await explore.when.presses('Enter');
    await network.then.closes('Kalotina – Gradina');
  });

  it('close what uses the same road, and open the source of a connection', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { network, explore } = atlas;
    await network.when.opens();
    await explore.when.tabsTo(network.get.field('From'));
    await network.when.chooses('Tirana');
    await explore.when.tabsTo(network.get.field('To'));
    await network.when.chooses('Pristina');
    await network.then.finds(3, /Alternative 1/);
    await explore.when.tabsTo(network.get.fold('Route sections, in order'));
    await explore.when.presses('Enter');
    await network.then.reads(/Tirana – Morinë/);
    await explore.when.tabsTo(
      network.get.button('Source 14: Europastraße 851 (encyclopedia article) (read whole)'),
    );
    await explore.when.presses('Enter');
    await network.then.reads(/Wikipedia contributors[\s\S]*Consulted: read whole/);
    await atlas.then.axeFindsNothingSerious();
    await explore.when.presses('Escape');

    await explore.when.tabsTo(network.get.field('Close a place, section or border'));
    await network.when.chooses('Durrës – Vërmicë');
    await network.then.closes('Durrës – Vërmicë (same road, also closed: Tirana – Morinë; Shkodër – Morinë)');
    await network.then.reads(/Sections on fewer alternatives[\s\S]*Tirana – Morinë/);
  });

  it('include a closure from the details of a feature', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&select=crossing:kalotina');
    const { network } = atlas;
    await network.when.closesOpen();
    await network.then.closes('Kalotina – Gradina');
    await network.then.reads(/Choose a start and an end/);
  });
});
