/** The user's records in each map mode, by keyboard, with the texts of the panel. */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

/** Three in Belgrade, one far out in the Atlantic, one without a place. */
const RECORDS = [
  'id,lon,lat',
  '1,20.4573,44.7872',
  '2,20.4574,44.7873',
  '3,20.4575,44.7874',
  '4,-30.1,40.2',
  '5,,',
].join('\n');

describe('the user’s records on the map', () => {
  it('are points, density, hexagons or counts along legs, with a matching table', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents, explore } = atlas;
    await incidents.when.opens();
    await incidents.when.brings({ name: 'five.csv', content: RECORDS });
    await incidents.then.reports({ outcome: 'partial', total: 5, accepted: 4, dropped: 0, unlocated: 1 });
    await incidents.when.confirms();
    await explore.when.opens();
    await incidents.then.isShownAs(
      'points',
      /4 records, each at its position; 1 without a position/,
      /Of no market/,
    );
    await incidents.when.opensLegend();
    await incidents.then.legendHas('Of no market');
    await incidents.when.showsNext();
    await incidents.then.isShownAs('density', /in 1000 km²/);
    await incidents.then.legendHas('in 1000 km²');
    await incidents.when.showsNext();
    await incidents.then.isShownAs(
      'hexagons',
      /4 records in hexagons of .*\skm² each/,
      /1 without a position/,
    );
    await incidents.when.opensTable('Hexagons as a table');
    await incidents.then.tableReads('hexagon-table', [/44\.\d+° N, 2[01]\.?\d*° E\s+3/, /-30\.?\d*° E\s+1/]);
    await atlas.then.axeFindsNothingSerious();
    await incidents.when.showsNext();
    await incidents.then.isShownAs(
      'legs',
      /3 records within 15 km of a route section/,
      /from any route section\s+1/,
      /Without a position\s+1/,
    );
    await incidents.when.opensTable('Route sections as a table');
    await incidents.then.tableReads('leg-table', [/\b3$/]);
    await atlas.then.axeFindsNothingSerious();
    await incidents.when.choosesLegOfTable();
    await incidents.then.isShownAs(
      'legs',
      /3 records within 15 km of a route section/,
      /from any route section\s+0/,
    );
  });

  it('are counted along the user’s network, alone and with the atlas', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents, explore, network } = atlas;
    // Two on straight lines of the example, 2 km from any section of the atlas, and one in Belgrade.
    const content = ['id,lon,lat', '1,22.744,43.060', '2,23.032,42.880', '3,20.4573,44.7872'].join('\n');
    await incidents.when.opens();
    await incidents.when.brings({ name: 'three.csv', content });
    await incidents.when.confirms();
    await network.when.opens();
    await network.get.fold('Your network').press('Enter');
    const example = await network.when.saves('Download an example');
    await network.get.button('Load a network…').focus();
    await network.when.loads('roads.geojson', example);
    await network.then.reads(/Your records are counted along sections of “Example”, not of the atlas/);
    await explore.when.opens();
    await incidents.when.opensLegend();
    await incidents.then.legendHasRoutes(true);
    for (let i = 0; i < 3; i += 1) await incidents.when.showsNext();
    await incidents.then.legendHasRoutes(false);
    await incidents.then.isShownAs('legs', /2 records within 15 km/, /from any route section\s+1/);
    await incidents.when.opensTable('Route sections as a table');
    await incidents.then.tableReads('leg-table', [
      /\(your network\)[\s\S]*\b1$/,
      /\(your network\)[\s\S]*\b1$/,
    ]);
    await atlas.then.axeFindsNothingSerious();

    await network.when.opens();
    await network.get.field('Network in use').press('ArrowDown');
    await network.then.reads(/counted along the nearest section, of the atlas or of “Example”/);
    await explore.when.opens();
    await incidents.then.isShownAs(
      'legs',
      /3 records within 15 km/,
      /Example\s+2\s+Atlas\s+1\s/,
      /from any route section\s+0/,
    );
  });

  it('add up quantities in hexagons and along legs', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents, explore } = atlas;
    const content = [
      'id,lon,lat,quantity,unit',
      '1,20.4573,44.7872,500,g',
      '2,20.4574,44.7873,12,kg',
      '3,20.4575,44.7874,7,pieces',
      '4,-30.1,40.2,3,kg',
      '5,,,0.25,t',
    ].join('\n');
    await incidents.when.opens();
    await incidents.when.brings({ name: 'five.csv', content });
    await incidents.when.confirms();
    await explore.when.opens();
    await explore.when.addsUp('Quantity in kg');
    await incidents.when.showsNext();
    await incidents.then.isShownAs('density', /Smoothed quantities/, /\skg in 1000 km²/);
    await incidents.when.showsNext();
    await incidents.then.isShownAs(
      'hexagons',
      /15\.5\skg in hexagons of .*\skm² each/,
      /250\skg without a position/,
    );
    await incidents.when.opensTable('Hexagons as a table');
    await incidents.then.tableReads('hexagon-table', [/44\.\d+° N, .*\s12\.5\skg$/, /-30\.?\d*° E\s+3\skg$/]);
    await incidents.when.showsNext();
    await incidents.then.isShownAs(
      'legs',
      /12\.5\skg within 15 km of a route section/,
      /from any route section\s+3\skg/,
      /Without a position\s+250\skg/,
    );
    await incidents.when.opensTable('Route sections as a table');
    await incidents.then.tableReads('leg-table', [/12\.5\skg$/]);
    await explore.when.addsUp('Number of records');
    await incidents.then.tableReads('leg-table', [/\b3$/]);
  });

  it('appear, filter and open without redrawing a software-rendered map', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&lng=20.4574&lat=44.7873&zoom=7');
    const { incidents, explore } = atlas;
    const frames = await incidents.given.countsFrames();
    await incidents.when.opens();
    // The map changes its width for the panels, and makes room for the layers of records when their code comes.
    await expect.poll(frames).toBeGreaterThan(0);
    await incidents.when.brings({ name: 'five.csv', content: RECORDS });
    await atlas.then.mapIsIdle();
    const atFirst = await frames();
    await incidents.when.confirms();
    await explore.when.opens();
    await explore.then.passing(5);
    await incidents.then.standsOverMap([true], []);
    // The routes step back under the records, once.
    await expect.poll(frames).toBe(atFirst + 1);
    await explore.get.tableButton().press('Enter');
    await explore.then.isFocused('table');
    // The map becomes smaller.
    await expect.poll(frames).toBeGreaterThan(atFirst + 1);
    await atlas.then.mapIsIdle();
    const before = await frames();
    await explore.when.opensFirst();
    await incidents.then.standsOverMap([true], [true]);
    await explore.when.looksFor('nothing of the kind');
    await explore.then.passing(0);
    await incidents.then.standsOverMap([], [true]);
    await explore.when.looksFor('');
    await incidents.then.standsOverMap([true], [true]);
    expect(await frames()).toBe(before);
    await atlas.when.goesTo('?v=1&lng=20.4574&lat=44.7873&zoom=3&projection=globe');
    await incidents.then.standsOverMap([], []);
    expect(await frames()).toBeGreaterThan(before);
    await atlas.when.goesTo('?v=1&lng=20.4574&lat=44.7873&zoom=6&theme=dark');
    await incidents.then.standsOverMap([true], [true]);
  });

  it('are compared along legs, and in clusters where there is none', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents, explore } = atlas;
    // Two in Belgrade, and six in the hills west of Cluj, where the atlas has no leg.
    const rows = Array.from({ length: 8 }, (_, i) =>
      i < 2 ? `${i},20.457,44.787,arms,2024-0${1 + i}-05` : `${i},22.90${i},46.60,heroin,2024-0${i}-10`,
    );
    await incidents.when.opens();
    await incidents.when.brings({
      name: 'eight.csv',
      content: ['id,lon,lat,market,date', ...rows].join('\n'),
    });
    await incidents.when.confirms();
    await explore.when.opens();
    await incidents.then.isShownAs('points', /8 records, each at its position/);
    for (let step = 0; step < 4; step += 1) await incidents.when.showsNext();
    await incidents.then.isShownAs('difference', /No comparison yet/);
    await incidents.when.goesToComparison();
    await explore.when.comparesWith('two groups');
    await explore.when.opens();
    await incidents.then.isShownAs(
      'difference',
      /Arms trafficking against/,
      /1 route section has records: more in the first at 0, fewer at 0, maybe chance at 1/,
      /from any route section\s+0 : 6/,
    );
    await incidents.when.opensTable('Difference as a table');
    await incidents.then.tableReads('difference-table', [
      /^All\s+2\s+6\s/,
      /\s2\s+0\s.*may be chance/s,
      /\s0\s+6\s.*fewer/s,
    ]);
    await explore.when.opensComparison();
    await explore.when.viewsCompared(/^with a movable divider/);
    await explore.when.opens();
    await atlas.split.then.isSplit('swipe', /Left Arms trafficking\s+2 records/, /Right .*\s+6 records/);
    await incidents.then.tableReads('split-view-table', [/Records\s+2\s+6/, /Without a position\s+0\s+0/]);
    await atlas.split.when.pressesHandle('PageUp');
    await atlas.split.then.handleSays(/^60 % Arms trafficking, 40 % /);
    await atlas.split.when.pullsHandle(0.25);
    await atlas.split.then.handleSays(/^25 % Arms trafficking, 75 % /);
    await atlas.then.axeFindsNothingSerious();
    await explore.when.opensComparison();
    await explore.when.viewsCompared(/^side by side/);
    await explore.when.opens();
    await atlas.split.then.isSplit('beside', /2 records/, /6 records/);
    await explore.when.opensComparison();
    await explore.when.viewsCompared(/^difference/);
    await explore.when.opens();
    await atlas.split.then.isWhole();
    await incidents.then.isShownAs('difference', /1 route section has records: more/);
    await incidents.when.showsNext();
    await incidents.then.isShownAs(
      'clusters',
      /6 records lie farther than 15 km from any route section: 6 in 1 cluster, 0 in none/,
      /Candidates for route sections, from your records, not the atlas/,
    );
    await incidents.then.tableReads('cluster-table', [/km .* of .*\s6\s+2024-02-10 – 2024-07-10\s/]);
    await atlas.then.axeFindsNothingSerious();
    await incidents.when.goesToCluster();
    await expect.poll(() => atlas.get.address()).toMatch(/lng=22\.9.*lat=46\.6/);
  });
});
