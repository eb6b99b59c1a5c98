/** Texts that this browser keeps under names of their own, in IndexedDB: one for each thing, so that two windows do not undo each other. */
import { del, set, values } from 'idb-keyval';
import { keepsHere } from './keeps-here.ts';
import { lateDatabase } from './late-database.ts';

/** The few things that are asked of a database; each may reject, when the browser refuses. */
export interface TextShelf {
  readonly all: () => Promise<readonly unknown[]>;
  readonly set: (key: string, text: string) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

export function makeTextShelf(database: string, storeName: string): TextShelf {
  const withDatabase = lateDatabase(database, storeName);
  return {
    all: () => withDatabase((store) => values<unknown>(store)),
    set: async (key, text) => {
      if (keepsHere()) await withDatabase((store) => set(key, text, store));
    },
    remove: (key) => withDatabase((store) => del(key, store)),
  };
}

/**
 * What is kept, by name. What is none, or of another version, is left where it is.
 * @param parse gives `null` for what is none
 * @throws when the browser refuses
 */
export async function readShelf<T extends { readonly name: string }>(
  shelf: TextShelf,
  parse: (text: string) => T | null,
): Promise<readonly T[]> {
  const texts = await shelf.all();
  return texts
    .map((text) => (typeof text === 'string' ? parse(text) : null))
    .filter((one) => one !== null)
    .sort((a, b) => a.name.localeCompare(b.name));
}
