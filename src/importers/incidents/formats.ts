/**
 * Lists the formats of record files. Separate from the readers, which run in a worker (`index.ts`), so that
 * the interface loads none.
 */
export const INCIDENT_FORMATS = [
  {
    id: 'delimited',
    extensions: ['csv', 'tsv', 'tab', 'txt', 'psv'],
    mediaTypes: ['text/csv', 'text/tab-separated-values', 'text/plain'],
  },
  {
    id: 'xlsx',
    extensions: ['xlsx', 'xlsm'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  },
  {
    id: 'geojson',
    extensions: ['geojson', 'json'],
    mediaTypes: ['application/geo+json', 'application/json'],
  },
  {
    id: 'ndjson',
    extensions: ['ndjson', 'geojsonl', 'jsonl', 'geojsons'],
    mediaTypes: ['application/x-ndjson', 'application/geo+json-seq'],
  },
  {
    id: 'kml',
    extensions: ['kml', 'kmz'],
    mediaTypes: ['application/vnd.google-earth.kml+xml', 'application/vnd.google-earth.kmz'],
  },
  { id: 'gpx', extensions: ['gpx'], mediaTypes: ['application/gpx+xml'] },
  { id: 'shapefile', extensions: ['zip', 'shp'], mediaTypes: ['application/zip'] },
  { id: 'geopackage', extensions: ['gpkg'], mediaTypes: ['application/geopackage+sqlite3'] },
  { id: 'geoparquet', extensions: ['parquet', 'geoparquet'], mediaTypes: ['application/vnd.apache.parquet'] },
  { id: 'flatgeobuf', extensions: ['fgb'], mediaTypes: [] },
] as const;

export type IncidentFormat = (typeof INCIDENT_FORMATS)[number]['id'];

/** Formats with a reader; others are refused by name. */
export const READ_FORMATS: readonly IncidentFormat[] = [
  'delimited',
  'geojson',
  'ndjson',
  'kml',
  'gpx',
  'shapefile',
  'xlsx',
  'geopackage',
  'flatgeobuf',
  'geoparquet',
];

/** Extensions of the files that make up a Shapefile. */
export const SHAPEFILE_PARTS = ['shp', 'dbf', 'shx', 'prj', 'cpg'] as const;

/** Extensions of the files that can be imported, alone or together. */
export function importedExtensions(): readonly string[] {
  return [...extensionsOf(), ...SHAPEFILE_PARTS];
}

/** Lower case, without the dot. */
export function extensionsOf(formats: readonly IncidentFormat[] = READ_FORMATS): readonly string[] {
  return INCIDENT_FORMATS.filter(({ id }) => formats.includes(id)).flatMap(({ extensions }) => [
    ...extensions,
  ]);
}
