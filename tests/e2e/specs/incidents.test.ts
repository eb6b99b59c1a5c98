/** The user's files: imported, with every record listed, on the map, and nowhere else. */
import { expect } from '@playwright/test';
import { describe, it, itDraws } from '../atlas-test.ts';

const CANARY = '<img src=x onerror="document.title=1">';
const SEIZURES = [
  'id;lon;lat;datum;tržište;količina',
  'S-1;20,4573;44,7872;17.05.2024.;heroin;12,5 kg',
  'S-2;21,9003;43,3209;18.05.2024.;oružje;3 kom',
  `${CANARY};18,4131;43,8563;25.12.2023.;heroin;2 kg`,
  'S-4;;;26.12.2023.;heroin;1 kg',
  'S-5;20,1;44,2;27.12.2023.;heroin;1 kg;more;cells',
].join('\r\n');

describe('the user’s records', () => {
  it('are imported with every record listed, and are read as text', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents } = atlas;
    await incidents.when.opens();
    await atlas.then.axeFindsNothingSerious();
    await incidents.when.brings({ name: `zaplene ${CANARY}.csv`, content: SEIZURES });
    await incidents.then.reports({ outcome: 'partial', total: 5, accepted: 3, dropped: 1, unlocated: 1 });
    await incidents.then.says(/5 records.*3 have a position.*1 have none.*1 cannot be imported/);
    await atlas.then.axeFindsNothingSerious();
    await incidents.then.problemsRead(
      /^1 More cells than columns in the header.*line 6/s,
      /^1 No position.*line 5/s,
    );
    await incidents.then.canBeConfirmed(true);
    await incidents.when.confirms();
    await incidents.then.hasSets(/3 records on the map, 1 without a position, 1 dropped/);
    await incidents.when.removes(`zaplene ${CANARY}.csv`);
    await incidents.then.hasSets();
    await incidents.when.restoresRemoved();
    await incidents.then.hasSets(/3 records on the map, 1 without a position, 1 dropped/);
  });

  it('close the question of positions when the file has none', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents } = atlas;
    await incidents.when.opens();
    await incidents.when.pastes('id\tnote\n1\tx\n2\ty\n');
    await incidents.then.reports({ outcome: 'ask', total: 2, accepted: 0, dropped: 0, unlocated: 2 });
    await incidents.when.answers('The file has no positions');
    await incidents.then.reports({ outcome: 'partial', total: 2, accepted: 0, dropped: 0, unlocated: 2 });
    await incidents.then.canBeConfirmed(true);
  });

  it('are placed by names of places, which the user can choose for names that the atlas lacks', async ({
    atlas,
  }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents } = atlas;
    const names = [
      'Sofia',
      'Belgrade',
      'Skopje',
      'Pristina',
      'Niš',
      'Varna',
      'Burgas',
      'Zagreb',
      'old mill',
      'old mill',
    ];
    await incidents.when.opens();
    await incidents.when.brings({
      name: 'towns.csv',
      content: ['id,town', ...names.map((one, at) => `${at},${one}`)].join('\n'),
    });
    await incidents.then.reports({ outcome: 'partial', total: 10, accepted: 8, dropped: 0, unlocated: 2 });
    await incidents.when.choosesPlace('old mill', 'node:novi-pazar');
    await incidents.then.reports({ outcome: 'warn', total: 10, accepted: 10, dropped: 0, unlocated: 0 });
    await incidents.when.changesPlace('Niš', 'node:novi-pazar');
    await incidents.then.placesName('Niš → Novi Pazar (node:novi-pazar)');
    await incidents.when.changesPlace('Varna', '');
    await incidents.then.reports({ outcome: 'partial', total: 10, accepted: 9, dropped: 0, unlocated: 1 });
    await atlas.then.axeFindsNothingSerious();
  });

  it('raise a question when a file is ambiguous, and are rejected with a message', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents } = atlas;
    await incidents.when.opens();
    const swapped = 'id\tx\ty\n1\t44.7872\t20.4573\n2\t43.3209\t21.9003\n3\t42.6977\t23.3219\n';
    await incidents.when.pastes(swapped);
    await incidents.then.reports({ outcome: 'ask', total: 3, accepted: 0, dropped: 0, unlocated: 3 });
    await incidents.then.canBeConfirmed(false);
    await atlas.then.axeFindsNothingSerious();
    await incidents.when.answers('Swap them');
    await incidents.then.reports({ outcome: 'accept', total: 3, accepted: 3, dropped: 0, unlocated: 0 });
    await incidents.when.keepsAsTemplate('North first');
    await atlas.then.axeFindsNothingSerious();
    await incidents.when.confirms();
    await incidents.then.hasSets(/3 records on the map/);
    // The next file of this shape needs no question.
    await incidents.when.pastes(swapped);
    await incidents.then.reports({ outcome: 'accept', total: 3, accepted: 3, dropped: 0, unlocated: 0 });
    await incidents.when.followsTemplate('North first');
    await incidents.then.reports({ outcome: 'accept', total: 3, accepted: 3, dropped: 0, unlocated: 0 });
    await incidents.when.namesTemplate('Typed only');
    await incidents.when.confirms();
    await incidents.then.hasTemplates('North first', 'Typed only');
    await incidents.then.hasSets(/3 records on the map/, /3 records on the map/);
    await incidents.when.brings({ name: 'empty.csv', content: '' });
    await incidents.then.reports({ outcome: 'reject', total: 0, accepted: 0, dropped: 0, unlocated: 0 });
    await incidents.then.says(/empty\.csv was not imported.*The file is empty.*choose it again/s, 'alert');
    await atlas.then.axeFindsNothingSerious();
    await incidents.when.triesAgain();
    await incidents.then.reports({ outcome: 'reject', total: 0, accepted: 0, dropped: 0, unlocated: 0 });
    await incidents.then.hasFocusIn('empty.csv');
  });

  it('are mapped without sideways scroll 320 px wide, at 200 % of 1280 × 720, and beside the map', async ({
    atlas,
  }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents } = atlas;
    await incidents.when.opens();
    const wordy = SEIZURES.replaceAll('oružje', 'oružje i municija '.repeat(12));
    await incidents.when.brings({ name: `${'zaplene_'.repeat(12)}.csv`, content: wordy });
    await incidents.when.looksAtMapping();
    for (const [width, height] of [
      [1280, 720],
      [640, 360],
      [320, 640],
    ] as const) {
      await incidents.when.hasAWindowOf(width, height);
      await incidents.then.nothingRunsSideways();
    }
  });

  it('are reported as duplicates when their file is already on the map', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents } = atlas;
    await incidents.when.opens();
    await incidents.when.brings({ name: 'seizures.csv', content: SEIZURES });
    await incidents.when.confirms();
    await incidents.when.brings({ name: 'copy.csv', content: SEIZURES });
    await incidents.then.warnsOfSameFile(/already imported, as seizures\.csv/);
    await atlas.then.axeFindsNothingSerious();
    await incidents.when.confirms();
    await incidents.then.hasSets(/Same file as copy\.csv/, /Same file as seizures\.csv/);
  });

  it('are read to the end when files are large', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents } = atlas;
    await incidents.when.opens();
    const row = (i: number) => `S-${i},${13 + (i % 1600) / 100},${39 + (i % 900) / 100},2024-05-17,heroin`;
    const content = ['id,lon,lat,date,market', ...Array.from({ length: 100_000 }, (_, i) => row(i))].join(
      '\n',
    );
    const names = Array.from({ length: 4 }, (_, i) => `year-${i}.csv`);
    await incidents.when.brings(...names.map((name) => ({ name, content })));
    await incidents.then.allCanBeConfirmed(names.length);
  });

  it('stay in place when tagging fails, and can be retried by keyboard', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1');
    const { incidents } = atlas;
    await incidents.when.opens();
    await incidents.given.losesTags();
    await incidents.when.brings({ name: 'seizures.csv', content: SEIZURES });
    await incidents.when.confirms();
    await incidents.then.hasSets(/could not be found/);
    await incidents.when.tagsAgain();
    await incidents.then.hasFocusOn('seizures.csv');
    await incidents.then.hasSets(/^(?!.*could not be found)/s);
  });

  itDraws('are on the map, and the page sends no further request', async ({ atlas }) => {
    await atlas.given.openAtlas('?v=1&c=20.5,44.0,6.5');
    const { incidents } = atlas;
    const before = await atlas.get.pictureOfMap();
    await incidents.when.opens();
    const rows = Array.from(
      { length: 400 },
      (_, i) => `${i},${18 + (i % 20) * 0.25},${42.5 + Math.floor(i / 20) * 0.15}`,
    );
    await incidents.when.brings({ name: 'grid.csv', content: ['id,lon,lat', ...rows].join('\n') });
    await incidents.then.reports({ outcome: 'accept', total: 400, accepted: 400, dropped: 0, unlocated: 0 });
    const asked = incidents.given.countsRequests();
    await incidents.when.confirms();
    await incidents.then.hasSets(/400 records on the map/);
    await atlas.then.mapIsIdle();
    expect(await atlas.get.pictureOfMap()).not.toEqual(before);
    await incidents.then.isClosed();
    expect(asked()).toEqual([]);
  });
});
