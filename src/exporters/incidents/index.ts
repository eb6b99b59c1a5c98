/** The formats in which incidents leave. To add one: a file, and its line here; the dialog and the tests read the list. */
import type { WriteIncidents } from './handed-over.ts';

export interface HandOverFormat {
  readonly id: 'csv' | 'geojson';
  /** The same in all languages. */
  readonly label: string;
  readonly extension: string;
  readonly mediaType: string;
  /** What is to be known of the file stands in it; else it is saved beside it. */
  readonly holdsAbout: boolean;
  readonly load: () => Promise<WriteIncidents>;
}

export const HAND_OVER_FORMATS: readonly HandOverFormat[] = [
  {
    id: 'csv',
    label: 'CSV',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    holdsAbout: false,
    load: async () => (await import('./csv.ts')).writeCsv,
  },
  {
    id: 'geojson',
    label: 'GeoJSON',
    extension: 'geojson',
    mediaType: 'application/geo+json',
    holdsAbout: true,
    load: async () => (await import('./geojson.ts')).writeGeojson,
  },
];
