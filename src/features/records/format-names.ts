import type { IncidentFormat } from '../../importers/incidents/formats.ts';
import type { TranslateIncidents } from './incident-words.ts';

/** Format names, the same in all languages. */
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

/** Delimited text has a translated name. */
export function formatTitle(format: IncidentFormat, t: TranslateIncidents): string {
  return format === 'delimited' ? t('incidents.format.delimited') : FORMAT_NAMES[format];
}
