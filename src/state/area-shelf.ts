/**
 * Areas of interest saved in this browser: IndexedDB, one GeoJSON text per id. Contains no records of files.
 */
import type { Area } from '../domain/area.ts';
import { formatArea } from '../exporters/area-file.ts';
import { parseSavedArea } from '../importers/areas/read-area-file.ts';
import { makeTextShelf, readShelf, type TextShelf } from './text-shelf.ts';

export type AreaShelf = TextShelf;

export const AREA_SHELF: AreaShelf = makeTextShelf('crossroads-areas', 'areas');

/**
 * Returns areas sorted by name; skips unreadable texts and other versions.
 * @throws when the browser refuses
 */
export function readAreas(shelf: AreaShelf): Promise<readonly Area[]> {
  return readShelf(shelf, parseSavedArea);
}

export const AREA_TEXTS = { keyOf: ({ id }: Area) => id, format: formatArea };
