/**
 * The export formats of records. To add one: a file, and its line here; the dialog and the tests read the
 * list.
 */
import type { WriteIncidents } from './exported-records.ts';

export interface RecordExportFormat {
  readonly id: 'csv' | 'xlsx' | 'geojson' | 'kml' | 'geopackage';
  /** The same in all languages. */
  readonly label: string;
  readonly extension: string;
  readonly mediaType: string;
  /** Whether the file includes information about itself; otherwise a second file has it. */
  readonly holdsAbout: boolean;
  readonly load: () => Promise<WriteIncidents>;
}

export const RECORD_EXPORT_FORMATS: readonly RecordExportFormat[] = [
  {
    id: 'csv',
    label: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    holdsAbout: false,
    load: async () => (await import('./csv.ts')).writeCsv,
  },
  {
    id: 'xlsx',
    label: 'Excel (XLSX)',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    holdsAbout: true,
    load: async () => (await import('./xlsx.ts')).writeXlsx,
  },
  {
    id: 'geojson',
    label: 'GeoJSON',
    extension: 'geojson',
    mediaType: 'application/geo+json',
    holdsAbout: true,
    load: async () => (await import('./geojson.ts')).writeGeojson,
  },
  {
    id: 'kml',
    label: 'KML',
    extension: 'kml',
    mediaType: 'application/vnd.google-earth.kml+xml',
    holdsAbout: true,
    load: async () => (await import('./kml.ts')).writeKml,
  },
  {
    id: 'geopackage',
    label: 'GeoPackage',
    extension: 'gpkg',
    mediaType: 'application/geopackage+sqlite3',
    holdsAbout: true,
    load: async () => (await import('./geopackage.ts')).writeGeopackage,
  },
];
