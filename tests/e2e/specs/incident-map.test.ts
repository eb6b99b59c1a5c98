/** Own incidents on the map in each of the ways there are, by keyboard, with what the panel says of it. */
import { describe } from 'vitest';
import { it } from '../atlas-test.ts';

/** Three in Belgrade, one far out in the Atlantic, one nowhere. */
const RECORDS = [
  'id,lon,lat',
  '1,20.4573,44.7872',
  '2,20.4574,44.7873',
  '3,20.4575,44.7874',
  '4,-30.1,40.2',
  '5,,',
].join('\n');

describe('own incidents on the map', () => {
  it('are points, density, hexagons or counts along legs, and a table says the same', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents } = atlas;
    await incidents.when.opens();
    await incidents.when.brings({ name: 'five.csv', content: RECORDS });
    await incidents.then.reports({ outcome: 'partial', total: 5, accepted: 4, dropped: 0, unlocated: 1 });
    await incidents.when.confirms();
    await incidents.then.isShownAs(
      'points',
      /4 records, each where it lies; 1 without a place/,
      /Of no market/,
    );
    await incidents.when.showsNext();
    await incidents.then.isShownAs('density', /in 1000 km²/);
    await incidents.when.showsNext();
    await incidents.then.isShownAs('hexagons', /4 records in hexagons of .* km² each/, /1 without a place/);
    await incidents.when.opensTable('Hexagons as a table');
    await incidents.then.tableReads('hexagon-table', [/44\.\d+° N, 2[01]\.?\d*° E\s+3/, /-30\.?\d*° E\s+1/]);
    await atlas.then.axeFindsNothingSerious();
    await incidents.when.showsNext();
    await incidents.then.isShownAs(
      'legs',
      /3 records lie within 15 km of a leg/,
      /from any leg\s+1/,
      /Without a place\s+1/,
    );
    await incidents.when.opensTable('Legs as a table');
    await incidents.then.tableReads('leg-table', [/\b3$/]);
    await atlas.then.axeFindsNothingSerious();
    await incidents.when.choosesLegOfTable();
    await incidents.then.isShownAs('legs', /3 records lie within 15 km of a leg/, /from any leg\s+0/);
  });
});
