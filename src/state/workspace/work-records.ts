/**
 * Workspaces saved in this browser: IndexedDB, one record for each state, and one for each file by its
 * SHA-256. The interface is small, so that tests can replace the database with one that fails at any call.
 */
import { lazyDatabase } from '../lazy-database.ts';

export interface RecordChange {
  /** Keys that must not exist yet. */
  readonly add: ReadonlyMap<string, unknown>;
  readonly put: ReadonlyMap<string, unknown>;
  readonly remove: readonly string[];
  /** Nothing is changed unless these are all existing keys; `null` skips this check. */
  readonly seen: readonly string[] | null;
}

/** Each may reject when the browser refuses. */
export interface WorkRecords {
  readonly keys: () => Promise<readonly string[]>;
  /** `undefined` if missing. */
  readonly get: (key: string) => Promise<unknown>;
  /** In one transaction: all of it, or nothing. */
  readonly change: (change: RecordChange) => Promise<'changed' | 'taken'>;
}

const withDatabase = lazyDatabase('crossroads-work', 'records');

export const WORK_RECORDS: WorkRecords = {
  keys: () =>
    withDatabase((use) =>
      use('readonly', async (records) => (await answerOf(records.getAllKeys())).map(String)),
    ),
  get: (key) => withDatabase((use) => use('readonly', (records) => answerOf<unknown>(records.get(key)))),
  change: (change) => withDatabase((use) => use('readwrite', (records) => changeIn(records, change))),
};

async function changeIn(
  records: IDBObjectStore,
  { add, put, remove, seen }: RecordChange,
): Promise<'changed' | 'taken'> {
  const { transaction } = records;
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('the transaction was aborted'));
    transaction.onerror = () => reject(transaction.error);
  });
  // Inside the transaction, where nobody else can change it.
  const there = (await answerOf(records.getAllKeys())).map(String);
  const isTaken =
    [...add.keys()].some((key) => there.includes(key)) ||
    (seen !== null && (seen.length !== there.length || !seen.every((key) => there.includes(key))));
  if (!isTaken) {
    for (const [key, value] of [...add, ...put]) records.put(value, key);
    for (const key of remove) records.delete(key);
  }
  await done;
  return isTaken ? 'taken' : 'changed';
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
