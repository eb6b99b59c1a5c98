/** Where this browser keeps areas of interest: IndexedDB, each as a GeoJSON text by its id. They hold no record of any file. */
import { del, set, values } from 'idb-keyval';
import type { Area } from '../domain/area.ts';
import { formatArea } from '../exporters/area-file.ts';
import { parseKeptArea } from '../importers/areas/read-area-file.ts';
import { lateDatabase } from './late-database.ts';

/** The few things that are asked of a database; each may reject, when the browser refuses. */
export interface AreaShelf {
  readonly all: () => Promise<readonly unknown[]>;
  readonly set: (id: string, text: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

const withDatabase = lateDatabase('crossroads-areas', 'areas');

export const AREA_SHELF: AreaShelf = {
  all: () => withDatabase((store) => values<unknown>(store)),
  set: (id, text) => withDatabase((store) => set(id, text, store)),
  remove: (id) => withDatabase((store) => del(id, store)),
};

/** By name. What is none, or of another version, is left where it is. @throws when the browser refuses */
export async function readAreas(shelf: AreaShelf): Promise<readonly Area[]> {
  const texts = await shelf.all();
  return texts
    .map((text) => (typeof text === 'string' ? parseKeptArea(text) : null))
    .filter((area) => area !== null)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Keeps what is new or changed between two lists, and forgets what is gone. @throws when the browser refuses */
export async function keepAreasOnShelf(
  shelf: AreaShelf,
  before: readonly Area[],
  after: readonly Area[],
): Promise<void> {
  const gone = before.filter(({ id }) => !after.some((one) => one.id === id));
  const changed = after.filter((area) => !before.includes(area));
  await Promise.all([
    ...gone.map(({ id }) => shelf.remove(id)),
    ...changed.map((area) => shelf.set(area.id, formatArea(area))),
  ]);
}
