/** Texts that this browser keeps under names of their own, in IndexedDB: one for each thing, so that two windows do not undo each other. */
import { del, promisifyRequest, set, values } from 'idb-keyval';
import { lazyDatabase } from './lazy-database.ts';
import { isSavingAllowed } from './saving-allowed.ts';

/** The few things that are asked of a database; each may reject, when the browser refuses. */
export interface TextShelf {
  readonly all: () => Promise<readonly unknown[]>;
  readonly set: (key: string, text: string) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** One whose texts are made of what is there. */
export interface MergingShelf extends TextShelf {
  /** In one transaction; where nothing is to be kept something may only go. @param change gives `null` for what is to be forgotten */
  readonly change: (key: string, change: (text: unknown) => string | null) => Promise<void>;
}

export function makeTextShelf(database: string, storeName: string): MergingShelf {
  const withDatabase = lazyDatabase(database, storeName);
  return {
    all: () => withDatabase((store) => values<unknown>(store)),
    set: async (key, text) => {
      if (isSavingAllowed()) await withDatabase((store) => set(key, text, store));
    },
    change: (key, change) =>
      withDatabase((use) =>
        use('readwrite', async (records) => {
          const after = change(await promisifyRequest(records.get(key)));
          if (after === null) records.delete(key);
          else if (isSavingAllowed()) records.put(after, key);
          await promisifyRequest(records.transaction);
        }),
      ),
    remove: (key) => withDatabase((store) => del(key, store)),
  };
}

/** What is kept, in no order. What is none, or of another version, is left where it is. @param parse gives `null` for what is none @throws when the browser refuses */
export async function readTexts<T>(
  shelf: TextShelf,
  parse: (text: string) => T | null,
): Promise<readonly T[]> {
  const texts = await shelf.all();
  return texts.map((text) => (typeof text === 'string' ? parse(text) : null)).filter((one) => one !== null);
}

/** By name. @throws when the browser refuses */
export async function readShelf<T extends { readonly name: string }>(
  shelf: TextShelf,
  parse: (text: string) => T | null,
): Promise<readonly T[]> {
  return (await readTexts(shelf, parse)).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Under which name a thing is kept, and as which text. */
export interface ShelfTexts<T> {
  readonly keyOf: (one: T) => string;
  readonly format: (one: T) => string;
}

/** Keeps what is new or changed between two lists, and forgets what is gone. @throws when the browser refuses */
export async function saveOnTextShelf<T>(
  shelf: TextShelf,
  { keyOf, format }: ShelfTexts<T>,
  before: readonly T[],
  after: readonly T[],
): Promise<void> {
  const keys = new Set(after.map(keyOf));
  const known = new Set(before);
  const gone = before.map(keyOf).filter((key) => !keys.has(key));
  const changed = after.filter((one) => !known.has(one));
  await Promise.all([
    ...gone.map((key) => shelf.remove(key)),
    ...changed.map((one) => shelf.set(keyOf(one), format(one))),
  ]);
}
