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
