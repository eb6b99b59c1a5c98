/**
 * Loads records into `crossroads.incident`: they are staged in batches, so that an interrupted load continues where it
 * ended, and then compared with those of the same source and stored in one transaction, so that nobody counts half a
 * file.
 */
import type pg from 'pg';
import type { FileColumn } from '../../analysis/incidents/file-columns.ts';
import { UserError } from '../user-error.ts';
import { listFileColumns, listUnits } from './list-offers.ts';
import { COLUMNS } from './load-incidents.ts';
import type { Cells } from './record-cells.ts';

export interface Load {
  /** Name under which later files of the same records are loaded. */
  readonly source: string;
  readonly file: string;
  readonly sha256: string;
  /** Hash of the mapping, the options, the edition of the atlas and the stored columns. */
  readonly reading: string;
  /** Name of the id column; `null` if records are the same when all their cells are. */
  readonly idColumn: string | null;
  readonly records: number;
  /** Columns by which the records can be filtered. */
  readonly columns: readonly FileColumn[];
  /** Rows of a range, for `crossroads.staged`. */
  readonly rowsOf: (from: number, to: number) => readonly StagedRow[];
  /** Removes records of the source that the file does not have. */
  readonly removeGone: boolean;
}

/** `row`, `identity`, `content`, and the columns of `COLUMNS` without `id`. */
export type StagedRow = Readonly<Record<string, string | number | Cells | null>>;

export interface LoadCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** In the database, and not in the file. */
  readonly gone: number;
  readonly removed: number;
  /** Some identities of those that are gone. */
  readonly firstGone: readonly string[];
}

export const STORED_COLUMNS = COLUMNS.filter((name) => name !== 'id');

/** Rows per batch. */
const ROWS_AT_ONCE = 20_000;
const MAX_GONE_NAMED = 20;

/**
 * @param client with the right to change the tables of `crossroads`; it does nothing else meanwhile
 * @param onProgress called with the number of staged records
 * @throws UserError, or the error of the database
 */
export async function loadRecords(
  client: pg.Client,
  load: Load,
  onProgress: (records: number) => void,
): Promise<LoadCounts> {
  await checkTables(client);
  const { rows: locks } = await client.query(
    "select pg_try_advisory_lock(hashtext('crossroads.load')) as got",
  );
  if (!locks[0].got)
    throw new UserError('Another load is running on this database. Try again when it has ended.');
  try {
    await checkSource(client, load);
    await removeHalfStored(client);
    const { id, staged } = (await unfinished(client, load)) ?? (await begin(client, load));
    if (staged > 0) onProgress(staged);
    await stage(client, load, id, staged, onProgress);
    await checkTwins(client, load);
    await reserveNumbers(client, id);
    return await inTransaction(client, () => take(client, load, id));
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('crossroads.load'))").catch(() => undefined);
  }
}

async function checkTables(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select to_regclass('crossroads.incident') is not null as has_records, to_regclass('crossroads.listed_unit') is not null and (
        select count(*) from pg_attribute where attrelid = to_regclass('crossroads.incident') and attname = any ($1)
      ) = $2 as is_current`,
    [STORED_COLUMNS, STORED_COLUMNS.length],
  );
  const { has_records: hasRecords, is_current: isCurrent } = rows[0];
  if (hasRecords && isCurrent) return;
  throw new UserError(
    hasRecords
      ? 'The database was set up by an earlier version. Run src/build/postgis/schema.sql again, which keeps its records.'
      : 'The database has no table crossroads.incident. Run src/build/postgis/schema.sql first.',
  );
}

/** All loads of a source identify records in the same way, or nothing would be found again. */
async function checkSource(client: pg.Client, { source, idColumn }: Load): Promise<void> {
  const { rows } = await client.query(
    'select id_column from crossroads.load where source = $1 and finished is not null order by id desc limit 1',
    [source],
  );
  const before: string | null | undefined = rows[0]?.id_column;
  if (before === undefined || before === idColumn) return;
  const nameOf = (column: string | null) => (column === null ? 'all their cells' : `the column ${column}`);
  throw new UserError(
    `Records of the source ${source} are identified by ${nameOf(before)}, but those of this file by ${nameOf(idColumn)}. Pass a mapping template with the same id column, or another --source.`,
  );
}

/**
 * Removes new records of a load that ended while it stored them. Shards commit one by one, so some may have them
 * without an entry in `crossroads.loaded_record`.
 */
async function removeHalfStored(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    'select first_number, first_number + records as last_number from crossroads.load where finished is null and first_number is not null',
  );
  // Constants, so that shards delete by themselves.
  for (const { first_number: first, last_number: last } of rows)
    await client.query('delete from crossroads.incident where id > $1 and id <= $2', [first, last]);
}

/** Commits where the numbers of new records begin, before shards store any. */
async function reserveNumbers(client: pg.Client, id: string): Promise<void> {
  // Rows may also come from elsewhere, with numbers of their own.
  const { rows } = await client.query(
    `select setval('crossroads.incident_number', greatest(nextval('crossroads.incident_number'), (select max(id) from crossroads.incident))) as last`,
  );
  await client.query(
    'update crossroads.load set first_number = $2 where id = $1 and crossroads.shard() is not null',
    [id, rows[0].last],
  );
}

interface Begun {
  readonly id: string;
  readonly staged: number;
}

/** The load of the same file and reading that was interrupted; `null` if there is none. */
async function unfinished(client: pg.Client, { source, sha256, reading }: Load): Promise<Begun | null> {
  const { rows } = await client.query(
    `select id, staged, to_regclass('crossroads.staged') is not null as has_rows from crossroads.load
      where finished is null and source = $1 and sha256 = $2 and reading = $3`,
    [source, sha256, reading],
  );
  if (!rows[0]?.has_rows) return null;
  // After a crash of the server the table is empty, because it is unlogged.
  const { rows: counted } = await client.query('select count(*)::integer as rows from crossroads.staged');
  return counted[0].rows === rows[0].staged ? { id: rows[0].id, staged: rows[0].staged } : null;
}

async function begin(client: pg.Client, load: Load): Promise<Begun> {
  return inTransaction(client, async () => {
    // A shard may have changed or removed records of the load that is given up: all are stored again.
    await client.query(
      `update crossroads.loaded_record set content = '00000000-0000-0000-0000-000000000000'
        where source in (select source from crossroads.load where finished is null and first_number is not null)`,
    );
    await client.query('delete from crossroads.load where finished is null');
    await client.query('drop table if exists crossroads.staged');
    await client.query(
      `create unlogged table crossroads.staged as
        select 0 as row, ''::text as identity, null::uuid as content, ${STORED_COLUMNS.join(', ')} from crossroads.incident limit 0`,
    );
    const { rows } = await client.query(
      `insert into crossroads.load (source, file, sha256, reading, id_column, records)
        values ($1, $2, $3, $4, $5, $6) returning id`,
      [load.source, load.file, load.sha256, load.reading, load.idColumn, load.records],
    );
    return { id: rows[0].id, staged: 0 };
  });
}

/** The next rows are computed while the database stores those before. */
async function stage(
  client: pg.Client,
  { records, rowsOf }: Load,
  id: string,
  staged: number,
  onProgress: (records: number) => void,
): Promise<void> {
  let sent: Promise<unknown> = Promise.resolve();
  for (let from = staged; from < records; from += ROWS_AT_ONCE) {
    const to = Math.min(from + ROWS_AT_ONCE, records);
    const rows = JSON.stringify(rowsOf(from, to));
    await sent;
    sent = inTransaction(client, async () => {
      await client.query(
        'insert into crossroads.staged select * from json_populate_recordset(null::crossroads.staged, $1)',
        [rows],
      );
      await client.query('update crossroads.load set staged = $2 where id = $1', [id, to]);
    }).then(() => onProgress(to));
  }
  await sent;
}

/** A new source with the records of another one would count them twice. */
async function checkTwins(client: pg.Client, { source, records }: Load): Promise<void> {
  const { rows } = await client.query(
    `select r.source, count(distinct s.row)::integer as same from crossroads.staged s join crossroads.loaded_record r using (content)
      where not exists (select from crossroads.load where source = $1 and finished is not null)
      group by r.source order by same desc limit 1`,
    [source],
  );
  const [twin] = rows;
  if (twin === undefined || 2 * twin.same < records) return;
  throw new UserError(
    `${twin.same} of the ${records} records are loaded already, as the source ${twin.source}. To update them, add --source ${JSON.stringify(twin.source)}.`,
  );
}

/** Compares the staged records with those of the source, and stores the new and changed ones. */
async function take(
  client: pg.Client,
  { source, columns: fileColumns, removeGone }: Load,
  id: string,
): Promise<LoadCounts> {
  const columns = STORED_COLUMNS.join(', ');
  await listFileColumns(client, source, fileColumns);
  // A repeated identity is another record, in the order of the file.
  await client.query(
    `update crossroads.staged s set identity = s.identity || E'\\x1f' || place
      from (select row, row_number() over (partition by identity order by row) as place from crossroads.staged) placed
      where placed.row = s.row and place > 1`,
  );
  await client.query('analyze crossroads.staged');
  await client.query(
    `create temporary table taken on commit drop as
      select s.row, r.incident is null as is_new, coalesce(r.incident, nextval('crossroads.incident_number')) as id
      from (select * from crossroads.staged order by row) s
      left join crossroads.loaded_record r on r.source = $1 and r.identity = s.identity
      where r.content is distinct from s.content`,
    [source],
  );
  await client.query('analyze taken');
  await client.query(
    'delete from crossroads.incident where id = any (array(select id from taken where not is_new))',
  );
  await client.query(
    `insert into crossroads.incident (id, ${columns})
      select id, ${columns} from taken join crossroads.staged using (row) order by row`,
  );
  await client.query(
    `insert into crossroads.loaded_record (source, identity, content, incident)
      select $1, identity, content, id from taken join crossroads.staged using (row)
      on conflict (source, identity) do update set content = excluded.content`,
    [source],
  );
  await client.query(
    `create temporary table gone on commit drop as
      select incident, identity from crossroads.loaded_record r
      where source = $1 and not exists (select from crossroads.staged s where s.identity = r.identity)`,
    [source],
  );
  const { rows: firstGone } = await client.query('select identity from gone order by incident limit $1', [
    MAX_GONE_NAMED,
  ]);
  if (removeGone) {
    await client.query('delete from crossroads.listed_unit where source = $1', [source]);
    await client.query('delete from crossroads.incident where id = any (array(select incident from gone))');
    await client.query(
      'delete from crossroads.loaded_record where source = $1 and identity in (select identity from gone)',
      [source],
    );
  }
  await listUnits(client, source, 'staged');
  const { rows } = await client.query(
    `update crossroads.load set finished = now(), new = counted.new, changed = counted.changed,
        unchanged = records - counted.new - counted.changed, gone = counted.gone,
        removed = case when $2 then counted.gone else 0 end
      from (select count(*) filter (where is_new) as new, count(*) filter (where not is_new) as changed,
        (select count(*) from gone) as gone from taken) counted
      where id = $1 returning load.new, load.changed, load.unchanged, load.gone, load.removed`,
    [id, removeGone],
  );
  await client.query('drop table crossroads.staged');
  return { ...rows[0], firstGone: firstGone.map(({ identity }) => identity) };
}

async function inTransaction<T>(client: pg.Client, run: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await run();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
