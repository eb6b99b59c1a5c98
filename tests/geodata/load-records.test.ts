/** Starts PostgreSQL with PostGIS and loads files of records into it, as `npm run records -- load` does. */
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type ColumnFilter,
  columnNamed,
  countTexts,
  rowsOfColumns,
} from '../../src/analysis/incidents/column-filter.ts';
import { exploreSet } from '../../src/analysis/incidents/explored-set.ts';
import { fileColumnsOf } from '../../src/analysis/incidents/file-columns.ts';
import { quantitiesIn } from '../../src/analysis/incidents/measures.ts';
import { findPostgis } from '../../src/build/postgis/find-postgis.mjs';
import { readScript } from '../../src/build/postgis/load-incidents.ts';
import type { LoadCounts } from '../../src/build/postgis/load-records.ts';
import { type LocalPostgres, startPostgres } from '../../src/build/postgis/local-postgres.ts';
import { readRecords } from '../../src/build/postgis/read-records.ts';
import { type Ground, groundOf, type LoadWishes, loadFile } from '../../src/build/postgis/records.ts';
import { serveFunctions } from '../../src/build/postgis/serve-functions.ts';
import { makeBrowserStore } from '../../src/features/explore/state/explored-incidents.ts';
import { EngineError, makeRemoteStore } from '../../src/features/records/state/remote-incidents.ts';
import { makeTemplate } from '../../src/importers/incidents/mapping-template.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import { ANY, REACH, told } from '../support/engine-questions.ts';

const PLAIN: LoadWishes = { templates: null, part: null, source: null, removeGone: false };
const LOADS = ['-5', '0', '12,5', '', '1250', '0,001', '7'];
const QUANTITIES = ['2,5 kg', '125 g', '3 pcs', '', '0,5 t'];
const MARKETS = ['heroin', 'cocaine', 'cannabis'];

interface Row {
  readonly id: string;
  readonly date: string;
  readonly lat: number;
  readonly lng: number;
  readonly market: string;
  readonly vehicle: string;
  readonly quantity: string;
  readonly load: string;
  readonly remark: string;
}

function rowsOf(count: number, first = 1): readonly Row[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `K-${first + at}`,
    date: `2024-${`${1 + (at % 12)}`.padStart(2, '0')}-${`${1 + (at % 28)}`.padStart(2, '0')}`,
    lat: 41 + ((at * 37) % 500) / 100,
    lng: 16 + ((at * 53) % 1200) / 100,
    market: MARKETS[at % 3] ?? '',
    vehicle: at % 2 === 0 ? 'lorry' : `car ${at}`,
    quantity: QUANTITIES[at % 5] ?? '',
    load: LOADS[at % 7] ?? '',
    remark: `Пошиљка „${at}“ O'Neil \\ 50% _${at % 3 === 0 ? '' : ' Niš'}`,
  }));
}

const COLUMNS = ['id', 'date', 'lat', 'lng', 'market', 'vehicle', 'quantity', 'load', 'remark'] as const;

function fileOf(
  name: string,
  rows: readonly Partial<Row>[],
  columns: readonly (keyof Row)[] = COLUMNS,
): File {
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(';'));
  return new File([[columns.join(';'), ...lines, ''].join('\n')], name);
}

const HOSTILE = [
  "'); drop table crossroads.incident; --",
  '" ? (@ like_regex ".*"',
  "'::jsonb[]) or true or cells @> any ('{}",
  '\\',
  '%1$s %L $$ \n \u2028 {} @ $."means"',
];

const FILTERS: readonly ColumnFilter[] = [
  { column: 'market', kind: 'texts', texts: ['heroin', 'cocaine'] },
  { column: 'load', kind: 'range', isTime: false, from: -5, to: 12.5 },
  { column: 'load', kind: 'range', isTime: false, from: 0.001, to: null },
  { column: 'remark', kind: 'part', text: 'ПОШИЉКА 4' },
  { column: 'remark', kind: 'part', text: 'ŠILJKA' },
  { column: 'remark', kind: 'part', text: 'oneil 50' },
  { column: 'remark', kind: 'part', text: '„%' },
  { column: 'load', kind: 'texts', texts: ['no such'] },
  { column: 'no such', kind: 'texts', texts: [''] },
];

const numbersOf = ({ firstGone: _, ...counts }: LoadCounts) => counts;

describe.skipIf(findPostgis() === null)('records load (skipped without PostGIS)', () => {
  let ground: Ground;
  let postgres: LocalPostgres;
  let client: pg.Client;
  let said: string[] = [];

  beforeAll(async () => {
    ground = groundOf(await readCompiledAtlas());
    postgres = await startPostgres();
    client = new pg.Client(postgres.connection);
    await client.connect();
  });

  afterAll(async () => {
    await client?.end();
    postgres?.stop();
  });

  beforeEach(async () => {
    said = [];
    await client.query('drop schema if exists crossroads cascade');
    await postgres.run(readScript('schema.sql'));
  });

  const load = (file: File, wishes: Partial<LoadWishes> = {}, into = client) =>
    loadFile(into, file, { ...PLAIN, ...wishes }, ground, (line) => said.push(line));

  async function single(sql: string): Promise<unknown> {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  }

  it('stores the records that the page imports, so that both count the same', async () => {
    const file = fileOf('seizures.csv', [...rowsOf(500), { ...rowsOf(1, 501)[0], lat: 95 }]);
    expect(numbersOf(await load(file))).toEqual({ new: 501, changed: 0, unchanged: 0, gone: 0, removed: 0 });
    const { made } = await readRecords(file, PLAIN, ground.knowledge);
    if (made === null) throw new Error('a question is open');
    const tags = ground.tagger.tag(made.table.lng, made.table.lat);
    const mine = makeBrowserStore(new Map([[1, exploreSet(made.table, tags, REACH)]]), { grades: null });
    const { address, close } = await serveFunctions(postgres);
    const theirs = makeRemoteStore(`${address}rpc/explore`);
    try {
      for (const question of [
        ANY,
        { ...ANY, text: 'lorry' },
        { ...ANY, text: 'K-17' },
        { ...ANY, measure: 'kg' },
        { ...ANY, measure: 'pcs', text: 'lorry' },
        ...FILTERS.map((filter) => ({ ...ANY, columns: [filter], measure: 'kg' })),
        { ...ANY, columns: FILTERS.slice(0, 3) },
      ])
        expect(told(await theirs.explore(question)), JSON.stringify(question)).toEqual(
          told(mine.explore(question)),
        );
    } finally {
      await close();
    }
  });

  it('lists the columns as the page does, and counts the texts of one without its filter', async () => {
    const file = fileOf('seizures.csv', rowsOf(60));
    await load(file);
    const { made } = await readRecords(file, PLAIN, ground.knowledge);
    if (made === null) throw new Error('a question is open');
    const { table } = made;
    const { address, close } = await serveFunctions(postgres);
    const ask = makeRemoteStore(`${address}rpc/explore`);
    try {
      const { offers } = await ask.explore(ANY);
      expect(offers?.columns).toEqual(fileColumnsOf(table));
      expect(offers?.columns).toContainEqual({ name: 'load', filter: 'range', isTime: false });
      const columns: readonly ColumnFilter[] = [
        { column: 'market', kind: 'texts', texts: ['heroin'] },
        { column: 'load', kind: 'range', isTime: false, from: 0, to: null },
      ];
      const rows = rowsOfColumns(table, columns.slice(1), null);
      for (const measure of [null, 'kg']) {
        const values = measure === null ? null : quantitiesIn(table, measure);
        // A column of texts that hardly repeat is not listed.
        const { texts } = await ask.explore({ ...ANY, columns, measure, texts: ['market', 'remark'] });
        expect(Object.keys(texts)).toEqual(['market']);
        const counted = [...countTexts(columnNamed(table, 'market'), rows, values)];
        expect(new Map(texts['market'])).toEqual(new Map(counted.filter(([, count]) => count !== 0)));
      }
    } finally {
      await close();
    }
  });

  it('treats names and texts of columns as values, not as SQL or paths', async () => {
    await load(fileOf('seizures.csv', rowsOf(60)));
    const { address, close } = await serveFunctions(postgres);
    const store = makeRemoteStore(`${address}rpc/explore`);
    try {
      for (const hostile of HOSTILE) {
        const filters: readonly ColumnFilter[] = [
          { column: hostile, kind: 'texts', texts: [hostile] },
          { column: hostile, kind: 'part', text: hostile },
          { column: hostile, kind: 'range', isTime: false, from: 0, to: null },
          { column: 'vehicle', kind: 'texts', texts: [hostile] },
        ];
        for (const filter of filters) {
          const { total, passing, texts } = await store.explore({
            ...ANY,
            columns: [filter],
            texts: [hostile],
          });
          expect([total, passing, texts]).toEqual([60, 0, {}]);
        }
        // A page folds the text, other clients may not.
        const response = await fetch(`${address}rpc/explore`, {
          method: 'POST',
          body: JSON.stringify({
            question: { ...ANY, columns: [{ column: 'vehicle', kind: 'part', text: hostile }] },
          }),
        });
        expect(await response.json()).toMatchObject({ total: 60, passing: 0 });
        const bounds = { column: 'load', kind: 'range', isTime: false, from: hostile, to: null };
        await expect(store.explore({ ...ANY, columns: [bounds as unknown as ColumnFilter] })).rejects.toEqual(
          new EngineError('refused', 400),
        );
      }
    } finally {
      await close();
    }
  });

  it('leaves a column listed that a newer file lacks, and filters it as its newest file does', async () => {
    await load(fileOf('seizures.csv', rowsOf(10)));
    await load(
      fileOf(
        'seizures.csv',
        rowsOf(400),
        COLUMNS.filter((name) => name !== 'load'),
      ),
    );
    const { rows } = await client.query(
      "select name, filter from crossroads.file_column where name in ('load', 'market') order by name",
    );
    expect(rows).toEqual([
      { name: 'load', filter: 'range' },
      { name: 'market', filter: 'texts' },
    ]);
  });

  it('reports counts and problems by cause, and one row for each load', async () => {
    await load(fileOf('seizures.csv', [...rowsOf(20), { ...rowsOf(1, 21)[0], lat: 95 }]));
    expect(said.join('\n')).toContain(
      'Records in the file: 21\n  With a position: 20\n  Without a position: 1',
    );
    expect(said.join('\n')).toMatch(/ {2}1 .*\(Without a position\)\n {4}.*\n {4}line 22 lng “16”/);
    expect(said.at(-1)).toBe('  21 new, 0 changed, 0 unchanged, 0 gone');
    const { rows } = await client.query(
      'select source, file, length(sha256) as letters, finished is not null as is_finished, records, new from crossroads.load',
    );
    expect(rows).toEqual([
      { source: 'seizures', file: 'seizures.csv', letters: 64, is_finished: true, records: 21, new: 21 },
    ]);
  });

  it('changes nothing when the same file is loaded again', async () => {
    await load(fileOf('seizures.csv', rowsOf(50)));
    const before = await single(
      'select md5(string_agg(i::text, chr(10) order by id)) from crossroads.incident i',
    );
    expect(numbersOf(await load(fileOf('seizures.csv', rowsOf(50))))).toEqual({
      new: 0,
      changed: 0,
      unchanged: 50,
      gone: 0,
      removed: 0,
    });
    expect(
      await single('select md5(string_agg(i::text, chr(10) order by id)) from crossroads.incident i'),
    ).toBe(before);
  });

  describe('of a newer export', () => {
    const newer = () => [
      ...rowsOf(50)
        .slice(2)
        .map((row, at) => (at < 4 ? { ...row, market: 'heroin', vehicle: 'barge' } : row)),
      ...rowsOf(7, 51),
    ];

    it.for([
      ['one table', ''],
      ['a table for each year', `${readScript('partitions.sql')}; call crossroads.add_years(2023, 2024)`],
    ])('adds new, updates changed and keeps gone records: %s', async ([, script = '']) => {
      if (script !== '') await postgres.run(script);
      await load(fileOf('november.csv', rowsOf(50)), { source: 'seizures' });
      const counts = await load(fileOf('december.csv', newer()), { source: 'seizures' });
      expect(counts).toEqual({
        new: 7,
        changed: 4,
        unchanged: 44,
        gone: 2,
        removed: 0,
        firstGone: ['K-1', 'K-2'],
      });
      expect(await single('select count(*)::integer from crossroads.incident')).toBe(57);
      expect(await single("select count(*)::integer from crossroads.incident where words ~ 'barge'")).toBe(4);
    });

    it('removes gone records when asked', async () => {
      await load(fileOf('november.csv', rowsOf(50)), { source: 'seizures' });
      const counts = await load(fileOf('december.csv', newer()), { source: 'seizures', removeGone: true });
      expect(numbersOf(counts)).toEqual({ new: 7, changed: 4, unchanged: 44, gone: 2, removed: 2 });
      expect(await single('select count(*)::integer from crossroads.incident')).toBe(55);
      expect(await single('select count(*)::integer from crossroads.loaded_record')).toBe(55);
    });

    it('removes none when a record could not be read', async () => {
      await load(fileOf('november.csv', rowsOf(50)), { source: 'seizures' });
      const broken = new File(
        [`${await fileOf('x', newer()).text()}K-90;2024-01-01;42;20;heroin;car;;;;too;many;cells\n`],
        'december.csv',
      );
      await expect(load(broken, { source: 'seizures', removeGone: true })).rejects.toThrow(
        /could not be read.*leave out --remove-gone/,
      );
      expect(await single('select count(*)::integer from crossroads.incident')).toBe(50);
    });
  });

  it('identifies records without an id by all their cells, whatever the order of rows and columns', async () => {
    const columns = COLUMNS.filter((name) => name !== 'id');
    const rows = [...rowsOf(30), ...rowsOf(2)];
    await load(fileOf('seizures.csv', rows, columns));
    const turned = fileOf('seizures.csv', [...rows].reverse(), [...columns].reverse());
    expect(numbersOf(await load(turned))).toMatchObject({ new: 0, changed: 0, unchanged: 32, gone: 0 });
    expect(await single('select count(*)::integer from crossroads.incident')).toBe(32);
  });

  describe('that is interrupted', () => {
    /** A connection on which the statement fails that contains a text, from its nth time on. */
    const failing = (text: string, from: number): pg.Client => {
      let times = 0;
      return new Proxy(client, {
        get: (target, name) =>
          name !== 'query'
            ? Reflect.get(target, name)
            : async (sql: string, values?: unknown[]) => {
                if (sql.includes(text)) times += 1;
                if (sql.includes(text) && times >= from) throw new Error('connection lost');
                return target.query(sql, values);
              },
      });
    };
    const file = () => fileOf('seizures.csv', rowsOf(50_000));

    it('continues after the last staged records', async () => {
      await expect(load(file(), {}, failing('insert into crossroads.staged', 3))).rejects.toThrow('lost');
      expect(await single('select count(*)::integer from crossroads.incident')).toBe(0);
      said = [];
      expect(numbersOf(await load(file()))).toMatchObject({ new: 50_000, changed: 0, unchanged: 0 });
      expect(said.filter((line) => line.endsWith('staged'))).toEqual([
        '  40000 of 50000 records staged',
        '  50000 of 50000 records staged',
      ]);
      expect(await single('select count(distinct words)::integer from crossroads.incident')).toBe(50_000);
    });

    it('stores nothing of a file by halves, and starts over for another file', async () => {
      await expect(load(file(), {}, failing('insert into crossroads.loaded_record', 1))).rejects.toThrow(
        'lost',
      );
      expect(await single('select count(*)::integer from crossroads.incident')).toBe(0);
      expect(numbersOf(await load(fileOf('other.csv', rowsOf(10))))).toMatchObject({ new: 10 });
      expect(await single('select count(*)::integer from crossroads.load')).toBe(1);
      expect(await single("select to_regclass('crossroads.staged')")).toBeNull();
    });
  });

  it('refuses a file with open questions and names the option that answers them', async () => {
    const ambiguous = rowsOf(12).map((row, at) => ({ ...row, date: `0${1 + (at % 9)}/05/2024` }));
    const file = fileOf('seizures.csv', ambiguous);
    await expect(load(file)).rejects.toThrow(/dates such as 01\/05\/2024[\s\S]*--template FILE/);
    expect(await single('select count(*)::integer from crossroads.load')).toBe(0);
    const { raw, mapping } = await readRecords(file, PLAIN, ground.knowledge);
    if (mapping.date === null) throw new Error('no date column');
    const answered = { ...mapping, date: { ...mapping.date, order: 'mdy' as const } };
    const template = makeTemplate('Seizures', raw, answered);
    expect(numbersOf(await load(file, { templates: [template] }))).toMatchObject({ new: 12 });
    expect(await single('select max(month)::integer from crossroads.incident')).toBe(54 * 12 + 8);
    const other = fileOf('other.csv', ambiguous, ['id', 'date', 'lat', 'lng', 'market']);
    await expect(load(other, { templates: [template] })).rejects.toThrow(
      'No mapping template fits other.csv.\n  Seizures: the file lacks vehicle',
    );
  });

  it('asks for the sheet of a workbook, and takes it by name or number', async () => {
    const path = new URL('../fixtures/incidents/xlsx/several-sheets.xlsx', import.meta.url);
    const file = new File([readFileSync(path)], 'several-sheets.xlsx');
    await expect(load(file)).rejects.toThrow(/Answer with --part NAME: /);
    await expect(load(file, { part: 'None' })).rejects.toThrow(/no part None\. Its parts: /);
    // These sheets have no positions.
    for (const part of ['Main', '2'])
      await expect(load(file, { part })).rejects.toThrow(
        /Answer 1 question to import[\s\S]*If there are none, say so\.\nAnswer with --template FILE/,
      );
  });

  it('refuses the records of another source, and another way to identify them', async () => {
    await load(fileOf('november.csv', rowsOf(50)));
    await expect(load(fileOf('december.csv', rowsOf(60)))).rejects.toThrow(
      '50 of the 60 records are loaded already, as the source november. To update them, add --source "november".',
    );
    const columns = COLUMNS.filter((name) => name !== 'id');
    await expect(load(fileOf('december.csv', rowsOf(60), columns), { source: 'november' })).rejects.toThrow(
      /identified by the column id, but those of this file by all their cells/,
    );
    expect(await single('select count(*)::integer from crossroads.incident')).toBe(50);
  });

  it('refuses a database without tables', async () => {
    await client.query('drop schema crossroads cascade');
    await expect(load(fileOf('seizures.csv', rowsOf(10)))).rejects.toThrow(/Run src.*schema\.sql first/);
  });

  it.each([
    ['column', 'alter table crossroads.incident drop column amount'],
    ['table', 'drop table crossroads.listed_unit'],
  ])('refuses a database without a %s that it stores, and loads after its update', async (_, change) => {
    await client.query(change);
    await expect(load(fileOf('seizures.csv', rowsOf(10)))).rejects.toThrow(/Run src.*schema\.sql again/);
    await postgres.run(readScript('schema.sql'));
    expect(numbersOf(await load(fileOf('seizures.csv', rowsOf(10))))).toMatchObject({ new: 10 });
  });

  it('updates a database of version 1.0 with the same script, and keeps its records', async () => {
    await client.query('drop schema crossroads cascade');
    await postgres.run(
      readFileSync(new URL('../fixtures/postgis/schema-of-1.0.sql', import.meta.url), 'utf8'),
    );
    await client.query(
      `create role reader_of_old login; grant usage on schema crossroads to reader_of_old;
        grant execute on function crossroads.explore(jsonb) to reader_of_old;
        insert into crossroads.incident (id, position, minute, date_precision, market, words)
          select n, st_setsrid(st_makepoint(20, 42), 4326), n * 1440, 3, 'market:drugs', 'old' from generate_series(1, 30) n`,
    );
    await postgres.run(readScript('indexes.sql'));
    const { address, close } = await serveFunctions({
      connection: { ...postgres.connection, user: 'reader_of_old' },
    });
    const answer = async () => told(await makeRemoteStore(`${address}rpc/explore`).explore(ANY));
    try {
      const before = await answer();
      await expect(load(fileOf('seizures.csv', rowsOf(10)))).rejects.toThrow(/Run src.*schema\.sql again/);
      await postgres.run(readScript('schema.sql'));
      expect(await answer()).toEqual(before);
      expect(numbersOf(await load(fileOf('seizures.csv', rowsOf(10))))).toMatchObject({ new: 10 });
      expect(await answer()).toMatchObject({ total: 40 });
      const kilograms = await makeRemoteStore(`${address}rpc/explore`).explore({ ...ANY, measure: 'kg' });
      expect(kilograms.measured).toMatchObject({ sum: 1005.25, withQuantity: 6, without: 34 });
      expect(await single('select count(distinct id)::integer from crossroads.incident')).toBe(40);
    } finally {
      await close();
    }
  });
});
