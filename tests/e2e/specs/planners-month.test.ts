/**
 * A planner's month: an export with faults is corrected in groups, imported and graded; what stays wrong is
 * corrected as a file; next month's export updates the records. Gradings, counts and kilograms are right, also
 * after a restart of the browser and back at the earlier version.
 */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

const HEAD = ['Broj predmeta', 'Datum', 'Duzina', 'Sirina', 'Roba', 'Kolicina', 'Jedinica', 'Smer', 'Ocena'];
/** Longitude and latitude of three crossings. */
const CROSSINGS = [
  [22.68, 43.03],
  [19.1, 45.05],
  [26.32, 41.72],
] as const;
const GOODS = ['heroin', 'kokain', 'marihuana'];

interface Seizure {
  readonly id: number;
  readonly kg: number;
}

/** Faults of the agency's export, each in some records: from and to an id. */
const FAULTS = {
  swapped: [100, 124],
  /** Among dates with dots: each can be read one way only. */
  monthFirst: [200, 206],
  otherWord: [300, 303],
  noNumber: [400, 402],
} as const;
const isFaulty = (id: number, [from, to]: readonly [number, number]) => id >= from && id <= to;
const isWrong = ({ id }: Seizure) => isFaulty(id, FAULTS.noNumber);

const wayOf = (id: number) => (id % 4 === 0 ? 'izlaz' : 'ulaz');

/**
 * As an agency of the region exports: semicolons, decimal commas, windows-1250.
 * @param isMended whether the agency has corrected the positions without a number
 */
function fileOf(seizures: readonly Seizure[], isMended = false): Buffer {
  const comma = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');
  const rows = seizures.map(({ id, kg }) => {
    const [lng, lat] = CROSSINGS[id % CROSSINGS.length] ?? CROSSINGS[0];
    const day = isFaulty(id, FAULTS.monthFirst)
      ? `03/${13 + (id % 10)}/2024`
      : `${1 + (id % 28)}.${1 + (id % 12)}.${2023 + (id % 3)}`;
    const place = [lng + (id % 20) / 1000, lat + (id % 30) / 1000].map((degrees) => comma(degrees, 4));
    if (isFaulty(id, FAULTS.swapped)) place.reverse();
    if (!isMended && isWrong({ id, kg })) place[0] = 'nepoznato';
    const goods = isFaulty(id, FAULTS.otherWord) ? 'rezani duvan' : GOODS[id % GOODS.length];
    return [
      `RS-${id}`,
      day,
      ...place,
      goods,
      comma(kg, 2),
      'kg',
      wayOf(id),
      `${'ABCDEF'[id % 6]}${1 + (id % 5)}`,
    ];
  });
  const text = [HEAD, ...rows].map((row) => row.join(';')).join('\r\n');
  return Buffer.from(text, 'latin1');
}

const OCTOBER = Array.from({ length: 5000 }, (_, at) => ({ id: at + 1, kg: 1 + (at % 97) / 4 }));
const GONE = [11, 4001];
const CHANGED = [4, 501, 1201, 3001];
const NEW = Array.from({ length: 312 }, (_, at) => ({ id: 5001 + at, kg: 2.5 }));
const NOVEMBER = [
  ...OCTOBER.filter(({ id }) => !GONE.includes(id)).map((one) =>
    CHANGED.includes(one.id) ? { ...one, kg: 1000 } : one,
  ),
  ...NEW,
];

/** Added up here, as the page shows it. */
function kilogramsOf(seizures: readonly Seizure[]): RegExp {
  const sum = Math.round(seizures.reduce((total, { kg }) => total + kg, 0));
  return new RegExp(`^${sum.toLocaleString('en')}\\skg in ${seizures.length.toLocaleString('en')} records`);
}

/** In the tables of a dossier: the last figures of its row are records and kilograms. */
function rowOf(name: string, seizures: readonly Seizure[]): RegExp {
  const sum = Math.round(seizures.reduce((total, { kg }) => total + kg, 0));
  return new RegExp(
    `${name}[\\s\\S]*\\s${seizures.length.toLocaleString('en')}\\s+${sum.toLocaleString('en')}\\skg`,
  );
}

describe('a planner’s month', () => {
  it('corrects an export in groups, updates it by the next one and keeps gradings', async ({ atlas }) => {
    const { workspace } = atlas;
    await workspace.given.hasNoWebgl();
    const first = await workspace.given.tab();
    const { incidents, explore } = first;
    await incidents.when.opens();
    await incidents.when.brings({ name: 'zaplene-10.csv', content: fileOf(OCTOBER) });
    const read = { total: 5000, accepted: 4997 };
    await incidents.then.reports({ ...read, outcome: 'partial', dropped: 0, unlocated: 3 });
    await incidents.then.problemsRead(
      /^1 Not a market[\s\S]*rezani duvan” \(4\)/,
      /^3 The coordinate cannot be read/,
      /^25 Far from the region[\s\S]*corrects 25 of 25/,
    );
    await incidents.when.choosesMarket('Tobacco');
    await incidents.when.corrects(/^Swap latitude and longitude/, 'position-swapped');
    await incidents.when.undoesCorrection('position-swapped');
    await incidents.when.corrects(/^Swap latitude and longitude/, 'position-swapped');
    const wrong = await incidents.when.takesAway('Save the 3 records that stay wrong');
    await incidents.when.leavesOutWrong();
    await incidents.then.reports({ ...read, outcome: 'partial', dropped: 3, unlocated: 0 });
    await incidents.then.problemsRead(
      /^3 Stays wrong and was left out/,
      /^25 Latitude and longitude were swapped/,
    );
    await incidents.when.keepsAsTemplate('Monthly');
    await incidents.when.confirms();
    await incidents.then.hasSets(/zaplene-10\.csv[\s\S]*4,997 records on the map/);

    // Corrected in a spreadsheet and imported again.
    expect(wrong).toMatch(/RS-400,.*nepoznato.*Duzina: /);
    const corrected = wrong.replace(/nepoznato/g, '"22,70"');
    await incidents.when.brings({ name: 'corrected.csv', content: corrected });
    await incidents.then.reports({ outcome: 'accept', total: 3, accepted: 3, dropped: 0, unlocated: 0 });
    await incidents.when.confirms();
    await explore.when.opens();
    await explore.then.passing(5000);
    await explore.when.addsUp('Quantity in kg');
    await explore.then.sumIs(kilogramsOf(OCTOBER));
    await explore.when.addsUp('Number of records');
    await explore.when.opensGradings();
    await explore.when.gradesAll('Source reliability', 'B · Usually reliable');
    await explore.then.gradeIs('Usually reliable', 5000);
    // The file's own grading stays beside it.
    await explore.when.looksFor('RS-2000');
    await explore.then.passing(1);
    await explore.get.tableButton().press('Enter');
    await explore.when.opensFirst();
    await explore.then.recordReads(/In the file: C · Fairly reliable/, /In the file: 1 · Confirmed/);
    await explore.get.tableButton().press('Enter');
    await explore.when.looksFor('');
    await explore.then.passing(5000);

    await incidents.when.opens();
    await incidents.when.brings({ name: 'zaplene-11.csv', content: fileOf(NOVEMBER) });
    await incidents.when.followsTemplate('Monthly');
    await incidents.then.comparedCounts({ added: 312, changed: 4, gone: 2, unchanged: 4991 });
    const before = Date.now();
    await incidents.when.updates('zaplene-10.csv');
    await incidents.then.hasSets(
      /zaplene-11\.csv[\s\S]*5,307 records on the map/,
      /corrected\.csv[\s\S]*3 records on the map/,
    );
    await explore.when.opens();
    await explore.then.passing(5310);
    await explore.when.addsUp('Quantity in kg');
    await explore.then.sumIs(kilogramsOf(NOVEMBER));
    await explore.when.opensGradings();
    await explore.then.gradeIs('Usually reliable', 4998);
    await first.then.isSavedSince(before);
    await first.when.closes();

    // Restarted: the last work opens when the user plans.
    const second = await workspace.given.tab('border:BG-TR');
    await second.incidents.when.opens();
    await second.incidents.then.hasSetsAnyhow(
      /zaplene-11\.csv[\s\S]*5,307 records on the map/,
      /corrected\.csv[\s\S]*3 records on the map/,
    );
    await second.explore.when.opens();
    await second.explore.when.opensGradings();
    await second.explore.then.gradeIs('Usually reliable', 4998);
    const { dossier } = second;
    await dossier.when.returnsToDetails();
    await dossier.when.opens();
    const cannabis = NOVEMBER.filter(
      ({ id }) => id % 3 === 2 && !isFaulty(id, FAULTS.noNumber) && !isFaulty(id, FAULTS.otherWord),
    );
    await dossier.then.reads('by-market', rowOf('Cannabis', cannabis));
    const leaving = NOVEMBER.filter(
      ({ id }) => id % 3 === 2 && wayOf(id) === 'izlaz' && !isFaulty(id, FAULTS.noNumber),
    );
    await dossier.then.reads('by-column', rowOf('izlaz', leaving));
    await dossier.when.presses('Annex');
    await dossier.when.marks('EU RESTRICTED');
    const annex = (await dossier.when.prints()).map(({ text }) => text).join(' ');
    expect(annex).toMatch(/EU RESTRICTED/);
    expect(annex).toMatch(rowOf('Cannabis', cannabis));
    expect(annex).toMatch(rowOf('izlaz', leaving));
    await dossier.when.closes();
    await second.incidents.when.opens();
    await second.incidents.when.goesBackToVersion();
    await second.incidents.then.hasSetsAnyhow(
      /zaplene-10\.csv[\s\S]*4,997 records on the map/,
      /corrected\.csv[\s\S]*3 records on the map/,
    );
    await second.explore.when.opens();
    await second.explore.then.passing(5000);
    await second.explore.when.opensGradings();
    await second.explore.then.gradeIs('Usually reliable', 5000);

    // The agency has corrected its file too: records in both files are not counted twice unnoticed.
    await second.incidents.when.opens();
    await second.incidents.when.brings({ name: 'zaplene-12.csv', content: fileOf(NOVEMBER, true) });
    await second.incidents.then.comparedCounts({ added: 315, changed: 4, gone: 2, unchanged: 4991 });
    await second.incidents.then.offersUpdate(
      /Your answers for zaplene-10\.csv are used again[\s\S]*3 records are in corrected\.csv too/,
    );
    await second.incidents.when.updates('zaplene-10.csv');
    await second.incidents.then.hasSetsAnyhow(
      /zaplene-12\.csv[\s\S]*5,310 records on the map[\s\S]*3 records are in corrected\.csv too/,
      /corrected\.csv[\s\S]*3 records on the map/,
    );
  });
});
