import type { IncidentFormat } from '../../importers/incidents/formats.ts';
import type { TranslateIncidents } from './incident-words.ts';

/** What the formats are called, the same in all languages. */
export const FORMAT_NAMES: Readonly<Record<IncidentFormat, string>> = {
  delimited: 'CSV',
  xlsx: 'Excel (XLSX)',
  geojson: 'GeoJSON',
  ndjson: 'NDJSON',
  kml: 'KML',
  gpx: 'GPX',
  shapefile: 'Shapefile',
  geopackage: 'GeoPackage',
  geoparquet: 'GeoParquet',
  flatgeobuf: 'FlatGeobuf',
};

/** Texts with columns have no name of their own but what they are. */
export function formatTitle(format: IncidentFormat, t: TranslateIncidents): string {
  return format === 'delimited' ? t('incidents.format.delimited') : FORMAT_NAMES[format];
}
