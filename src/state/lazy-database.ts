import { createStore, type UseStore } from 'idb-keyval';

/**
 * Opens a database on first use, and again after a refusal.
 * @returns a function that runs work with it, and rejects when the browser refuses
 */
export function lazyDatabase(
  name: string,
  storeName: string,
): <T>(work: (store: UseStore) => Promise<T>) => Promise<T> {
  let opened: UseStore | null = null;
  return async (work) => {
    opened ??= createStore(name, storeName);
    try {
      return await work(opened);
    } catch (refusal) {
      opened = null;
      throw refusal;
    }
  };
}
