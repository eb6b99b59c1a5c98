/** IndexedDB in memory, for tests of what the browser saves. */
import {
  IDBCursor,
  IDBDatabase,
  IDBFactory,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBRequest,
  IDBTransaction,
} from 'fake-indexeddb';
import { vi } from 'vitest';
import { REPOSITORY, type SavedKind } from '../../src/state/repository.ts';

const GLOBALS = {
  IDBCursor,
  IDBDatabase,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBRequest,
  IDBTransaction,
};

/** Gives the browser empty databases. */
export function saveInMemory(): void {
  for (const [name, value] of Object.entries(GLOBALS)) vi.stubGlobal(name, value);
  vi.stubGlobal('indexedDB', new IDBFactory());
}

/** Makes the browser refuse every database. */
export function refuseToSave(): void {
  vi.stubGlobal('indexedDB', {
    databases: () => Promise.reject(new Error('blocked')),
    open: () => {
      throw new Error('blocked');
    },
  });
}

/** Returns what is saved of a kind, by key. Operations of one database take turns, so this comes after them. */
export async function savedOf(kind: SavedKind): Promise<ReadonlyMap<string, unknown>> {
  const [keys, values] = await Promise.all([REPOSITORY[kind].keys(), REPOSITORY[kind].values()]);
  return new Map(keys.map((key, at) => [key, values[at]]));
}
