/**
 * How a file of incidents that was exported from here is known when it comes back: by the names of what this atlas itself wrote, which say the same in every
 * language. Exporters write them, importers look for them.
 */
export const EXPORTED_COLUMNS = {
  /** In every such file, and the mark of it. From 1. */
  record: 'crossroads_record',
  /** Degrees, WGS 84; only where the format has no geometries. */
  lng: 'crossroads_lng',
  lat: 'crossroads_lat',
  /** ISO 8601, as much of it as is told: `2021`, `2021-12`, `2021-12-14`, `2021-12-14T23:40`. */
  date: 'crossroads_date',
  /** Id without `market:`. */
  market: 'crossroads_market',
  quantity: 'crossroads_quantity',
  unit: 'crossroads_unit',
} as const;

/** What a GeoPackage needs besides. */
export const EXPORTED_ROW_ID = 'crossroads_fid';
export const HANDED_GEOMETRY = 'crossroads_geom';

/** The sheet of a workbook in which the records are; another tells of them. */
export const EXPORTED_SHEET = 'crossroads_incidents';

/** The `id` of the `Document` of a KML file of ours. */
export const EXPORTED_DOCUMENT = 'crossroads_incidents';
