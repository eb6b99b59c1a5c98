/** Where this browser keeps areas of interest: IndexedDB, each as a GeoJSON text by its id. They hold no record of any file. */
import type { Area } from '../domain/area.ts';
import { formatArea } from '../exporters/area-file.ts';
import { parseSavedArea } from '../importers/areas/read-area-file.ts';
import { makeTextShelf, readShelf, type TextShelf } from './text-shelf.ts';

export type AreaShelf = TextShelf;

export const AREA_SHELF: AreaShelf = makeTextShelf('crossroads-areas', 'areas');

/** By name. What is none, or of another version, is left where it is. @throws when the browser refuses */
export function readAreas(shelf: AreaShelf): Promise<readonly Area[]> {
  return readShelf(shelf, parseSavedArea);
}

export const AREA_TEXTS = { keyOf: ({ id }: Area) => id, format: formatArea };
