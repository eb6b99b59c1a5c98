/** Lists what a source has for filters and sums, so that no question looks through its records for it. */
import type pg from 'pg';
import type { FileColumn } from '../../analysis/incidents/file-columns.ts';
import { storable } from './record-cells.ts';

/** Lists the columns of a source. Those that a newer file lacks stay, as records that are gone may. */
export async function listFileColumns(
  client: Pick<pg.Client, 'query'>,
  source: string,
  columns: readonly FileColumn[],
): Promise<void> {
  for (const { name, filter, isTime } of columns)
    await client.query(
      `insert into crossroads.file_column (source, name, filter, is_time) values ($1, $2, $3, $4)
        on conflict (source, name) do update set filter = excluded.filter, is_time = excluded.is_time`,
      [source, storable(name), filter, isTime],
    );
}

/** Lists the units of a source, with the number of records in the table that have them. */
export async function listUnits(
  client: Pick<pg.Client, 'query'>,
  source: string,
  table: 'incident' | 'staged',
): Promise<void> {
  await client.query(
    `insert into crossroads.listed_unit (source, unit, records)
      select $1, unit, count(*) from crossroads.${table} where unit is not null group by unit
      on conflict (source, unit) do update set records = excluded.records`,
    [source],
  );
}
