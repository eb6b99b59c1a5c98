/** Areas of interest: drawing by keyboard, measuring, equal filter counts everywhere, and their dossiers. */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

/** Thirty records in three towns, and two without a place. */
const ROWS = Array.from({ length: 30 }, (_, i) => {
  const [lng, lat] = [
    [20.46, 44.81],
    [21.9, 43.32],
    [19.26, 42.44],
  ][i % 3] ?? [0, 0];
  return `S-${i},${lng},${lat},2024-0${1 + (i % 9)}-10`;
});
const FILE = ['id,lon,lat,date', ...ROWS, 'X-1,,,2024-01-10', 'X-2,,,2024-01-10'].join('\n');

/** Around the crossing Lesovo, on both sides of the border. */
const [WEST, SOUTH, EAST, NORTH] = [26.3, 41.8, 26.9, 42.2];
const LESOVO = [26.608, 41.962] as const;
/** Records inside, beside and at the crossing, each with a market, a year and a quantity. */
const SEIZURES = Array.from({ length: 90 }, (_, i) => ({
  id: `Z-${i}`,
  place: i % 6 === 0 ? LESOVO : ([26.15 + (i % 10) / 10, 41.75 + (i % 7) / 12] as const),
  year: 2023 + (i % 2),
  market: i % 3 === 0 ? ('heroin' as const) : ('cocaine' as const),
  kg: 1 + (i % 11),
}));
const SEIZURES_FILE = [
  'id,lon,lat,date,market,quantity,unit',
  ...SEIZURES.map(({ id, place, year, market, kg }) =>
    [id, ...place, `${year}-0${1 + (Number(id.slice(2)) % 9)}-15`, market, kg, 'kg'].join(','),
  ),
].join('\n');

/** Counted here, as a row of the tables reads: for each year, then in total, the records and their quantity. */
function rowOfArea(name: string, isWanted: (one: (typeof SEIZURES)[number]) => boolean): RegExp {
  const inside = SEIZURES.filter(({ place: [lng, lat] }) =>
    [lng > WEST, lng < EAST, lat > SOUTH, lat < NORTH].every(Boolean),
  ).filter(isWanted);
  const cells = [2023, 2024, null].map((year) => {
    const ofYear = inside.filter((one) => year === null || one.year === year);
    return `${ofYear.length}\\s+${ofYear.reduce((sum, { kg }) => sum + kg, 0)}\\skg`;
  });
  return new RegExp([name, ...cells].join('\\s+'));
}

/** Within 10 km, by the lengths of a degree there. */
function isAtLesovo([lng, lat]: readonly [number, number]): boolean {
  return Math.hypot((lng - LESOVO[0]) * 82.9, (lat - LESOVO[1]) * 111.1) <= 10;
}

describe('areas of interest', () => {
  it('are drawn by keyboard alone and filter every view with the same count', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&lng=20.46&lat=44.81&zoom=8');
    const { incidents, explore, areas } = atlas;
    await incidents.when.opens();
    await incidents.when.brings({ name: 'checks.csv', content: FILE });
    await incidents.when.confirms();
    await explore.then.passing(32);

    await areas.when.opens();
    await explore.when.tabsTo(areas.get.tool('Draw on the map'));
    await areas.when.presses('Enter');
    await areas.then.isDrawing();
    // The crosshair begins in the middle, at Belgrade; the first arrow key shows its position.
    await areas.when.presses('ArrowLeft', 3);
    await areas.then.isSaid(/^44\.81\d+, 20\.28\d+/);
    await areas.when.presses('ArrowUp', 2);
    await areas.when.presses('Enter');
    await areas.when.presses('ArrowRight', 4);
    await areas.then.isSaid(/from the last corner/);
    await areas.when.presses('Enter');
    await areas.when.presses('ArrowDown', 4);
    await areas.when.presses('Enter');
    await areas.when.presses('Backspace');
    await areas.then.reads(/2 corners/);
    await areas.when.presses('Enter');
    await areas.when.presses('ArrowLeft', 4);
    await areas.when.presses('Enter');
    await areas.then.reads(/4 corners; area [\d,.]+\skm²/);
    await atlas.then.axeFindsNothingSerious();
    await areas.when.presses('Enter');
    await areas.then.isFocused(areas.get.name('Area 1'));

    await explore.when.opens();
    await explore.when.tabsTo(areas.get.bar(/^Area 1: 10 records inside$/));
    await areas.when.presses('Space');
    await explore.then.passing(10);
    await explore.when.tabsTo(explore.get.tableButton(), 'Shift+Tab');
    await areas.when.presses('Enter');
    await explore.then.passing(10);
    await areas.get.side('outside').check();
    await explore.then.passing(20);
    await atlas.then.axeFindsNothingSerious();
  });

  it('are typed, rejected with the line number, undone, and saved for the next visit', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { areas } = atlas;
    await areas.when.opens();
    await areas.when.types('44.8, 20.4\nhere\n44.9, 20.5');
    await areas.then.panelReads(/Line 2, “here”: not a position\. /);
    await areas.get.tool('Cancel').click();
    await areas.when.types('44.8, 20.4\n44°54′ N 20°24′ E\n34T DQ 60000 61000');
    await areas.then.are(['Area 1']);
    await areas.when.opensFile(
      'bow.geojson',
      '{"type":"Polygon","coordinates":[[[20,44],[21,45],[21,44],[20,45],[20,44]]]}',
    );
    await areas.then.panelReads(
      /Nothing was imported from bow\.geojson\. Area 2: The edges .* 1 and 3 cross/,
    );
    await areas.get.tool('Undo').click();
    await areas.then.panelReads(/Your areas are not part of any link/);
    await areas.get.tool('Redo').click();
    await areas.then.are(['Area 1']);
    await atlas.given.openAtlas('?v=1');
    await areas.when.opens();
    await areas.then.are(['Area 1']);
  });

  it('are computed in a worker around a line of many corners, or cancelled', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { areas } = atlas;
    await areas.when.opens();
    const coast = Array.from({ length: 4000 }, (_, i) => {
      const angle = (i / 4000) * 2 * Math.PI;
      const radius = 2 + 0.1 * Math.sin(angle * 40) + 0.03 * Math.sin(angle * 400);
      return [21 + radius * Math.cos(angle), 43.5 + radius * Math.sin(angle)];
    });
    const ring = [...coast, coast[0]];
    await areas.when.opensFile('coast.geojson', JSON.stringify({ type: 'Polygon', coordinates: [ring] }));
    await areas.then.are(['Area 1']);
    await areas.when.surrounds('1');
    await areas.then.isWorking(/Computing the area/);
    await atlas.then.axeFindsNothingSerious();
    await areas.get.tool('Cancel').click();
    await areas.when.surrounds('100');
    await areas.then.are(['Area 1', 'Area 1, 100 km']);
    await areas.then.isFocused(areas.get.name('Area 1, 100 km'));
  });

  it('are measured along a leg with the warning that its line is schematic', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&lng=21.9&lat=43.32&zoom=8&select=leg:nis-belgrade');
    const { areas } = atlas;
    await areas.when.opens();
    await areas.get.tool('Measure').click();
    await areas.then.isDrawing();
    // Legs meet at Niš, so a corner beside it snaps to one of them.
    await areas.when.pressesMap(3, 3);
    await areas.when.pressesMap(90, 140);
    await areas.then.reads(/Length [\d,.]+ km/);
    await areas.then.reads(/Indicative only: .* schematic/);
    await areas.when.presses('Enter');
    await areas.then.reads(/Close/);
    await areas.when.presses('Escape');
  });

  it('have a dossier with the records inside, which survives the area', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents, explore, areas, dossier } = atlas;
    await incidents.when.opens();
    await incidents.when.brings({ name: 'seizures.csv', content: SEIZURES_FILE });
    await incidents.when.confirms();
    await explore.then.passing(SEIZURES.length);
    await areas.when.opens();
    await areas.when.types(
      [
        [SOUTH, WEST],
        [SOUTH, EAST],
        [NORTH, EAST],
        [NORTH, WEST],
      ]
        .map((corner) => corner.join(', '))
        .join('\n'),
    );
    await areas.then.are(['Area 1']);

    await dossier.when.opens('Dossier and assessment: Area 1');
    await dossier.then.isOf('Dossier: Area 1');
    await dossier.then.says(/Your area\s+area 2,2\d\d\skm², perimeter \d+\skm/);
    await dossier.then.says(/Inside it or on its edge\. Filters: /);
    await dossier.then.reads(
      'lines',
      /Lesovo – Hamzabeyli[\s\S]*Bulgaria – Türkiye[\s\S]*Jurisdictions 1\s+Bulgaria/,
    );
    await dossier.then.reads(
      'by-market',
      rowOfArea('Heroin', ({ market }) => market === 'heroin'),
    );
    await dossier.then.reads(
      'by-market',
      rowOfArea('Cocaine', ({ market }) => market === 'cocaine'),
    );
    await dossier.then.reads(
      'by-crossing',
      rowOfArea('Lesovo – Hamzabeyli', ({ place }) => isAtLesovo(place)),
    );
    await atlas.then.axeFindsNothingSerious();
    await dossier.when.assesses('Threat', { level: 'High', reason: 'Finds at night.', reliability: 'B' });
    await dossier.when.presses('Annex');
    const annex = (await dossier.when.prints()).map(({ text }) => text).join(' ');
    for (const words of [/Annex · Your area · .*Area 1/, /Finds at night\./, /Dots: your records/, /1244/])
      expect(annex).toMatch(words);
    await dossier.when.closes();

    await areas.get.tool('Remove Area 1').click();
    await dossier.when.opensDeleted('deleted area');
    await dossier.then.says(/Your area was deleted; its assessment remains\. Undo the deletion in “Areas”/);
    await dossier.then.keeps('Threat', 'Finds at night.');
    await atlas.then.axeFindsNothingSerious();
    await dossier.when.closes();
    await areas.when.opens();
    await areas.get.tool('Undo').click();
    await dossier.when.opensAssessed('Area 1');
    await dossier.then.keeps('Threat', 'Finds at night.');
  });
});
