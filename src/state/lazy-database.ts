import { createStore, type UseStore } from 'idb-keyval';

/**
 * A database of this browser, opened when it is first used, and again after a refusal.
 * @returns what does a piece of work with it, and rejects when the browser refuses
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
