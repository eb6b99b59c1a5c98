/** Finds a GeoPackage's layers and coordinate systems: OGC 12-128r19, sections 1.1.2, 1.1.3, 2.1.5. */
import type { DeclaredSystem } from '../raw-table.ts';
import type { Database, SqlTable } from '../sqlite/database.ts';
import type { SqlValue } from '../sqlite/values.ts';

export interface Layer {
  readonly table: SqlTable;
  /** The geometry column, or `null`. */
  readonly geometry: string | null;
  readonly system: DeclaredSystem;
}

type Row = ReadonlyMap<string, SqlValue>;

/** No human-made file has more layers. */
const MAX_ROWS = 10_000;

/** In file order; `null` if not a GeoPackage. @throws UnreadableFile */
export async function findLayers(database: Database): Promise<readonly Layer[] | null> {
  const tables = await database.tables(MAX_ROWS);
  const contents = tables.get('gpkg_contents');
  if (contents === undefined) return null;
  const rowsIn = (name: string) => rowsOf(database, tables.get(name));
  const geometries = await rowsIn('gpkg_geometry_columns');
  const systems = await rowsIn('gpkg_spatial_ref_sys');
  return (await rowsOf(database, contents)).flatMap((row) => {
    const name = textIn(row, 'table_name');
    const table = tables.get(name.toLowerCase());
    // Skips raster tiles.
    if (table === undefined || !['features', 'attributes'].includes(textIn(row, 'data_type'))) return [];
    const geometry = geometries.find((one) => textIn(one, 'table_name').toLowerCase() === name.toLowerCase());
    const id = geometry?.get('srs_id') ?? null;
    const system = systems.find((one) => one.get('srs_id') === id);
    const column = geometry === undefined ? null : textIn(geometry, 'column_name');
    return [{ table, geometry: column, system: systemOf(system) }];
  });
}

/** Ids up to 0 mean an undefined system. */
function systemOf(row: Row | undefined): DeclaredSystem {
  const code = row?.get('organization_coordsys_id');
  if (row === undefined || Number(row.get('srs_id')) <= 0) return { from: 'nothing' };
  if (/^epsg$/i.test(textIn(row, 'organization')) && typeof code === 'number')
    return { from: 'code', epsg: code };
  const text = textIn(row, 'definition');
  return text === '' || text === 'undefined' ? { from: 'nothing' } : { from: 'text', text };
}

async function rowsOf(database: Database, table: SqlTable | undefined): Promise<readonly Row[]> {
  const rows: Row[] = [];
  if (table === undefined) return rows;
  for await (const { values } of database.rows(table)) {
    if (values === null) continue;
    rows.push(new Map(table.columns.map(({ name }, i) => [name.toLowerCase(), values[i] ?? null])));
    if (rows.length === MAX_ROWS) break;
  }
  return rows;
}

function textIn(row: Row, name: string): string {
  const value = row.get(name);
  return typeof value === 'string' ? value : '';
}
