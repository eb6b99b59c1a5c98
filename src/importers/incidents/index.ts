/**
 * Reads the user's record file into a raw table. To add a format: its line in `formats.ts`, its signature in
 * `detect-format.ts`, a file that reads it, and its line here. Runs in a worker.
 */
import { failed, ok, type Result } from '../../lib/result.ts';
import { detectFormat, HEAD_BYTES, misleadingExtension } from './detect-format.ts';
import { INCIDENT_FORMATS, type IncidentFormat } from './formats.ts';
import type { RawTable, ReadIncidents, ReadTools } from './raw-table.ts';
import type { Refusal } from './refusal.ts';

/** Readers load on demand, so that text files load no database reader. */
export const READERS: Readonly<Partial<Record<IncidentFormat, () => Promise<ReadIncidents>>>> = {
  delimited: async () => (await import('./delimited/delimited.importer.ts')).readDelimited,
  geojson: async () => (await import('./geojson/geojson.importer.ts')).readGeojson,
  ndjson: async () => (await import('./ndjson/ndjson.importer.ts')).readNdjson,
  kml: async () => (await import('./kml/kml.importer.ts')).readKml,
  gpx: async () => (await import('./gpx/gpx.importer.ts')).readGpx,
  shapefile: async () => (await import('./shapefile/shapefile.importer.ts')).readShapefile,
  xlsx: async () => (await import('./xlsx/xlsx.importer.ts')).readXlsx,
  geopackage: async () => (await import('./geopackage/geopackage.importer.ts')).readGeopackage,
  flatgeobuf: async () => (await import('./flatgeobuf/flatgeobuf.importer.ts')).readFlatgeobuf,
  geoparquet: async () => (await import('./geoparquet/geoparquet.importer.ts')).readGeoparquet,
};

/** @throws only for programming errors */
export async function readIncidents(file: File, tools: ReadTools): Promise<Result<RawTable, Refusal>> {
  if (file.size === 0) return failed({ kind: 'empty' });
  const allowed = tools.budget.fileBytes;
  if (file.size > allowed) {
    const found = file.size;
    return failed({ kind: 'over-budget', format: null, limit: 'fileBytes', allowed, found, place: null });
  }
  const head = await readHead(file);
  if (head === null) return failed({ kind: 'unreadable' });
  const detected = detectFormat(head, file.name);
  if (!detected.ok) return detected;
  const format = detected.value;
  const load = READERS[format];
  if (load === undefined) return failed({ kind: 'unsupported-format', format: usualName(format) });
  const read = await load().catch(() => null);
  if (read === null) return failed({ kind: 'reader-missing', format });
  const result = await read(file, file.name, tools);
  if (!result.ok) return result;
  const extension = misleadingExtension(file.name, format);
  if (extension === null) return result;
  const misnamed = { kind: 'misnamed', extension, format } as const;
  return ok({ ...result.value, notes: [misnamed, ...result.value.notes] });
}

/** `null` if the browser can no longer read it. */
async function readHead(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  } catch {
    return null;
  }
}

function usualName(format: IncidentFormat): string {
  const [extension] = INCIDENT_FORMATS.find(({ id }) => id === format)?.extensions ?? [format];
  return extension.toUpperCase();
}
