/**
 * Column names that identify a file of records exported from this atlas, the same in every language.
 * Exporters write them and importers look for them.
 */
export const EXPORTED_COLUMNS = {
  /** In every exported file; identifies it. Counts from 1. */
  record: 'crossroads_record',
  /** Degrees, WGS 84; only where the format has no geometries. */
  lng: 'crossroads_lng',
  lat: 'crossroads_lat',
  /** ISO 8601, to the precision known: `2021`, `2021-12`, `2021-12-14`, `2021-12-14T23:40`. */
  date: 'crossroads_date',
  /** Id without `market:`. */
  market: 'crossroads_market',
  quantity: 'crossroads_quantity',
  unit: 'crossroads_unit',
} as const;

/** In a file of the records that an import could not read: why. Left out when the file is imported again. */
export const EXPORTED_REASON = 'crossroads_reason';

/** Index of the column with the reasons in a file of records that stayed wrong; -1 for other files. */
export function reasonColumn({
  columns,
}: {
  readonly columns: readonly { readonly name: string }[];
}): number {
  return columns.findIndex(({ name }) => name === EXPORTED_REASON);
}

/** Additional columns of a GeoPackage. */
export const EXPORTED_ROW_ID = 'crossroads_fid';
export const HANDED_GEOMETRY = 'crossroads_geom';

/** The worksheet with the records; another one describes them. */
export const EXPORTED_SHEET = 'crossroads_incidents';

/** The `id` of the `Document` in an exported KML file. */
export const EXPORTED_DOCUMENT = 'crossroads_incidents';
