/** Filters, finds, reads and locates the user's records by keyboard alone, with one count in every view. */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

const CANARY = '<img src=x onerror="document.title=1">';
const MARKETS = ['heroin', 'firearms', 'cannabis', CANARY];
/** Forty records: months of 2023 and 2024, around Belgrade, Niš and Podgorica; every tenth without a date. */
const ROWS = Array.from({ length: 40 }, (_, i) => {
  const [lng, lat] = [
    [20.46, 44.81],
    [21.9, 43.32],
    [19.26, 42.44],
  ][i % 3] ?? [0, 0];
  const date = i % 10 === 9 ? '' : `2${i % 2 === 0 ? '023' : '024'}-0${1 + (i % 9)}-1${i % 10}`;
  return `S-${i},${lng},${lat},${date},${MARKETS[i % 4]},${i === 21 ? 'Škaljari' : CANARY}`;
});
const FILE = ['id,lon,lat,date,market,note', ...ROWS].join('\n');

describe('exploring the user’s records', () => {
  it('compares numbers and quantities with an earlier period, and states their uncertainty', async ({
    atlas,
  }) => {
    await atlas.given.openAtlas('?v=1&from=2024-01&to=2024-06');
    const { incidents, explore } = atlas;
    const rows = Array.from(
      { length: 44 },
      (_, i) => `${i},20.46,44.81,${i < 40 ? '2024-02' : '2023-09'}-10,${i === 43 ? 500 : 2},kg`,
    );
    await incidents.when.opens();
    await incidents.when.brings({
      name: 'checks.csv',
      content: ['id,lon,lat,date,quantity,unit', ...rows].join('\n'),
    });
    await incidents.when.confirms();
    await explore.when.opens();
    await explore.then.passing(40);
    await explore.when.opensComparison();
    await explore.when.comparesBy('Jurisdiction');
    await explore.then.comparedRowReads('Serbia', /4\s+40\s+10 times \(3\.6\d* to 38\.\d+\)\s+more/);
    // One large seizure is no trend.
    await explore.when.addsUp('Quantity in kg');
    await explore.then.comparedRowReads('Serbia', /506\s*kg\s+80\s*kg\s+0\.16 times .*\s+may be chance/);
    await atlas.then.axeFindsNothingSerious();
    await explore.when.addsUp('Number of records');
    await explore.when.comparesWith('with the same days a year earlier');
    await explore.then.comparedRowReads('Serbia', /0\s+40\s+∞ times \(\d+(\.\d+)? to ∞\)\s+more/);
    await atlas.then.axeFindsNothingSerious();
  });

  it('filters by any column of the files, with counts under the other filters', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents, explore } = atlas;
    const rows = Array.from({ length: 60 }, (_, i) => ({
      direction: ['in', 'out', ''][i % 3] ?? '',
      age: 18 + (i % 20),
      // Texts that rarely repeat are no list to choose from.
      remark: `${i % 4 === 0 ? 'Niš' : 'Sofia'} remark ${i} of ${i * i}`,
    }));
    const lines = rows.map((row, i) => `${i},20.46,44.81,${row.direction},${row.age},${row.remark}`);
    const countOf = (passes: (row: (typeof rows)[number]) => boolean) => rows.filter(passes).length;
    await incidents.when.opens();
    await incidents.when.brings({
      name: 'checks.csv',
      content: ['id,lon,lat,direction,age,remark', ...lines].join('\n'),
    });
    await incidents.when.confirms();
    await explore.when.opens();
    await explore.then.passing(60);

    await explore.when.opensColumn('direction');
    await explore.get.bar(/^in, 20 of 60 records$/).press('Enter');
    await explore.then.passing(20);
    await explore.when.opensColumn('age');
    await explore.when.fillsColumn('age', 'From', '25');
    const inAnd25 = countOf(({ direction, age }) => direction === 'in' && age >= 25);
    await explore.then.passing(inAnd25);
    // The column's own filter does not change its counts, that of the other column does.
    const out25 = countOf(({ direction, age }) => direction === 'out' && age >= 25);
    const all25 = countOf(({ age }) => age >= 25);
    await explore.then.barIsThere(new RegExp(`^out, ${out25} of ${all25} records$`));
    await explore.when.opensColumn('remark');
    await explore.when.fillsColumn('remark', 'Contains', 'nis');
    await explore.then.passing(
      countOf(({ direction, age, remark }) => direction === 'in' && age >= 25 && remark.startsWith('Niš')),
    );
    await explore.when.fillsColumn('age', 'To', '27');
    await explore.then.passing(
      countOf(
        ({ direction, age, remark }) =>
          direction === 'in' && age >= 25 && age <= 27 && remark.startsWith('Niš'),
      ),
    );
    await atlas.then.axeFindsNothingSerious();

    // A second file without the column: its records are left out, and counted.
    await incidents.when.opens();
    await incidents.when.brings({ name: 'other.csv', content: 'id,lon,lat\na,20.46,44.81\nb,20.5,44.8' });
    await incidents.when.confirms();
    await explore.when.opens();
    await explore.when.clearsColumn('age');
    await explore.then.columnIsFocused('age');
    await explore.when.clearsColumn('remark');
    await explore.then.passing(20);
    await explore.then.reads('Left out because their file has no such column: 2.');
    await explore.when.clearsAll();
    await explore.then.passing(62);
  });

  it('grades one or all filtered records, filters by grades, and finds them again for the same and a newer file', async ({
    atlas,
  }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents, explore } = atlas;
    const file = { name: 'checks.csv', content: 'id,lon,lat\n1,20.46,44.81\n2,20.47,44.82\n3,21.9,43.3' };
    await incidents.when.opens();
    await incidents.when.brings(file);
    await incidents.when.confirms();
    await explore.when.opens();
    await explore.then.passing(3);
    await explore.when.opensGradings();
    await explore.when.gradesAll('Source reliability', 'B · Usually reliable');
    await explore.then.gradesRead('reliability', /^Source reliability\s+B · Usually reliable\s+3$/);
    await explore.get.tableButton().press('Enter');
    await explore.then.isFocused('table');
    await explore.when.presses('ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowUp', 'Shift+ArrowUp');
    await explore.then.picked(2);
    await explore.when.gradesPicked('Impact', 'High');
    await explore.then.gradesRead('impact', /^Impact\s+High\s+2\s+not graded\s+1$/);
    await atlas.then.axeFindsNothingSerious();

    // Letters and undo belong to a focused field; elsewhere the keys undo the last action.
    await explore.get.find().focus();
    await explore.when.presses('?');
    expect(await explore.get.find().inputValue()).toBe('?');
    await explore.when.presses('ControlOrMeta+z');
    await explore.when.looksFor('');
    await explore.then.gradesRead('impact', /^Impact\s+High\s+2\s+not graded\s+1$/);
    await explore.get.tableButton().focus();
    await explore.when.presses('ControlOrMeta+z');
    await explore.then.gradesRead('impact', /^Impact\s+not graded\s+3$/);
    await explore.when.presses('ControlOrMeta+Shift+z');
    await explore.then.gradesRead('impact', /^Impact\s+High\s+2\s+not graded\s+1$/);
    await explore.when.undoes();
    await explore.then.gradesRead('impact', /^Impact\s+not graded\s+3$/);
    await explore.when.picksAll();
    await explore.then.picked(3);
    await explore.when.picksAll();
    await explore.then.picked(0);
    await explore.when.opensFirst();
    await explore.when.gradesRecord('Source reliability', 'E · Unreliable');
    await explore.then.gradesRead('reliability', /B · Usually reliable\s+2\s+E · Unreliable\s+1$/);
    await explore.when.choosesGrade(/^E · Unreliable, 1 of 3/);
    await explore.then.passing(1);
    expect(await explore.get.head('Source reliability').count()).toBe(1);
    await atlas.then.axeFindsNothingSerious();
    await explore.when.undoes();
    await explore.then.passing(0);
    await explore.when.choosesGrade(/^E · Unreliable, 0 of 3/);
    await explore.then.passing(3);
    await incidents.when.opens();
    await incidents.when.removes(file.name);
    await incidents.when.brings(file);
    await incidents.when.confirms();
    await explore.when.opens();
    await explore.then.passing(3);
    await explore.when.opensGradings();
    await explore.then.gradesRead('reliability', /^Source reliability\s+B · Usually reliable\s+3$/);

    // Without the earlier file, a newer one with the same ids is offered its gradings.
    await incidents.when.opens();
    await incidents.when.removes(file.name);
    const newer = ['id,lon,lat', '4,23.3,42.7', '3,21.9,43.31', '1,20.46,44.81'].join('\n');
    await incidents.when.brings({ name: 'newer.csv', content: newer });
    await incidents.when.confirms();
    await incidents.when.addsFoundGradings(/You graded 2 of these records in checks/);
    await atlas.then.axeFindsNothingSerious();
    await explore.when.opens();
    await explore.when.opensGradings();
    await explore.then.gradesRead('reliability', /B · Usually reliable\s+2\s+not graded\s+1$/);
  });

  it('filters, finds, reads and locates records by keyboard, with one count everywhere', async ({
    atlas,
  }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents, explore } = atlas;
    await incidents.when.opens();
    await incidents.when.brings({ name: 'seizures.csv', content: FILE });
    await incidents.when.confirms();
    await explore.when.opens();
    await explore.then.passing(40);

    await explore.when.tabsTo(explore.get.bar(/^Firearms, 10 of 40/));
    await explore.when.presses('Space');
    await explore.then.passing(10);
    expect(await explore.get.bar(/^Firearms, 10 of 40 records, selected/).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await explore.when.presses('Space');
    await explore.then.passing(40);

    await explore.when.tabsTo(explore.get.handle('Start of the period'), 'Shift+Tab');
    // The timeline begins with January 2023; a page is a year.
    await explore.when.presses('PageUp');
    expect(await explore.get.handle('Start of the period').getAttribute('aria-valuetext')).toBe(
      'January 2024',
    );
    // The odd records of 2024, without those that lack a date.
    await explore.then.passing(16);
    await expect.poll(() => atlas.get.address()).toContain('from=2024-01');

    await explore.when.tabsTo(explore.get.tableButton(), 'Shift+Tab');
    await explore.when.presses('Enter');
    await explore.then.isFocused('table');
    await explore.then.passing(16);
    await atlas.then.axeFindsNothingSerious();

    await explore.when.tabsTo(explore.get.find());
    await explore.when.types('skaljari');
    await explore.then.passing(1);
    await explore.when.tabsTo(explore.get.head('Record').getByRole('button'), 'Shift+Tab');
    // Past the select-all box.
    await explore.when.presses('Shift+Tab', 'Shift+Tab');
    await explore.then.isFocused('table');
    await explore.when.presses('End', 'Enter');
    await explore.then.isFocused('record');
    await explore.then.recordReads(
      'S-21',
      'Firearms',
      '44.810000, 20.460000',
      /34T DQ/,
      'Škaljari',
      /Distances are in a straight line/,
    );
    await atlas.then.axeFindsNothingSerious();
    await explore.when.tabsTo(explore.get.zoom());
    await explore.when.presses('Enter');
    await expect.poll(() => atlas.get.address()).toMatch(/lng=20\.46.*lat=44\.81/);

    await explore.when.presses('Escape');
    await explore.then.isFocused('table');
    await explore.when.presses('Enter');
    await explore.then.isFocused('record');
    await explore.then.recordReads('S-21');
  });

  it('sorts records, and shows the file’s content as text everywhere', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents, explore } = atlas;
    await incidents.when.opens();
    await incidents.when.brings({ name: `${CANARY}.csv`, content: FILE });
    await incidents.when.confirms();
    await explore.when.opens();
    await explore.then.passing(40);
    await explore.get.tableButton().click();
    const dates = () => explore.get.firstCells(2);
    await explore.get.head('Date').getByRole('button').click();
    await expect.poll(async () => (await dates())[0]).toBe('2023-01-10');
    await explore.get.head('Date').getByRole('button').click();
    await expect.poll(async () => (await dates())[0]).toBe('2024-09-17');
    expect(await explore.get.head('Date').getAttribute('aria-sort')).toBe('descending');
    await explore.when.tabsTo(explore.get.find());
    await explore.when.types('onerror');
    await explore.then.passing(39);
    await explore.when.opensFirst();
    await explore.then.recordReads(CANARY);
    await explore.then.hasNoMarkup('img[src="x"]');
  });
});
