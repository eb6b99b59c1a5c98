/**
 * Texts saved in IndexedDB under separate keys: one per item, so that two windows do not undo each other's
 * changes.
 */
import { del, promisifyRequest, set, values } from 'idb-keyval';
import { lazyDatabase } from './lazy-database.ts';
import { isSavingAllowed } from './saving-allowed.ts';

/** Database operations; each may reject when the browser refuses. */
export interface TextShelf {
  readonly all: () => Promise<readonly unknown[]>;
  readonly set: (key: string, text: string) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** A repository whose new texts depend on the saved ones. */
export interface MergingShelf extends TextShelf {
  /**
   * In one transaction; while saving is off, texts can only be deleted.
   * @param change returns `null` to delete
   */
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

/**
 * Returns saved items, unordered; skips unreadable texts and other versions.
 * @param parse returns `null` for an unreadable text
 * @throws when the browser refuses
 */
export async function readTexts<T>(
  shelf: TextShelf,
  parse: (text: string) => T | null,
): Promise<readonly T[]> {
  const texts = await shelf.all();
  return texts.map((text) => (typeof text === 'string' ? parse(text) : null)).filter((one) => one !== null);
}

/** Sorted by name. @throws when the browser refuses */
export async function readShelf<T extends { readonly name: string }>(
  shelf: TextShelf,
  parse: (text: string) => T | null,
): Promise<readonly T[]> {
  return (await readTexts(shelf, parse)).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Key and text of a saved item. */
export interface ShelfTexts<T> {
  readonly keyOf: (one: T) => string;
  readonly format: (one: T) => string;
}

/** Saves new and changed items of two lists, and deletes removed ones. @throws when the browser refuses */
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
