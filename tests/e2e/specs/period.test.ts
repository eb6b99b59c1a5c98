/** Drags both brushes of the period with the mouse: records follow each step, the atlas the end of the drag. */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

/** One record a month, from January 2006 to December 2025, as long as the timeline. */
const ROWS = Array.from(
  { length: 240 },
  (_, i) => `${i},20.46,44.81,${2006 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-10`,
);
const FILE = { name: 'months.csv', content: ['id,lon,lat,date', ...ROWS].join('\n') };

describe('the brushes of the period', () => {
  it('filter the records at each step, and change the atlas and the address once at the end', async ({
    atlas,
  }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents, explore, period, reader } = atlas;
    await incidents.when.opens();
    await incidents.when.brings(FILE);
    await incidents.when.confirms();
    await explore.then.passing(240);

    await period.when.opensTimeline();
    const atTime = await period.when.drags(period.get.timeline(), 'End of the period', -0.7);
    expect(atTime.early, 'atlas').toBe(0);
    expect(atTime.periods.length, 'address').toBeLessThanOrEqual(1 + atTime.rests);
    expect(atTime.periods.at(-1)).toMatch(/^ 20\d\d-\d\d$/);

    await explore.when.opens();
    const atRecords = await period.when.drags(period.get.records(), 'Start of the period', 0.1);
    expect(atRecords.passing.length, 'records').toBeGreaterThan(3);
    expect(atRecords.periods.length, 'address').toBeLessThanOrEqual(1 + atRecords.rests);
    expect(atRecords.periods.at(-1)).toMatch(/^20\d\d-\d\d 20\d\d-\d\d$/);
    await explore.then.passing(Number(atRecords.passing.at(-1)));
    await period.when.opensTimeline();
    expect(await reader.get.periodWords()).toMatch(/^\w+ 20\d\d – \w+ 20\d\d/);

    const moved = await period.when.moves(period.get.timeline(), -0.05);
    const [before, after] = [atRecords, moved].map(({ periods }) => periods.at(-1)?.split(' ') ?? []);
    expect(
      after?.map((date, at) => date < (before?.[at] ?? '')),
      `${before} to ${after}`,
    ).toEqual([true, true]);
  });

  it('take a year that is pressed below the timeline', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    await atlas.period.when.choosesYear(2016);
    await expect.poll(() => atlas.reader.get.periodWords()).toMatch(/^2016/);
  });
});
