/**
 * Where this browser keeps workspaces: IndexedDB, a record for each state of each, and one for each file by its SHA-256. Few things are asked of it, so that tests can bring
 * a database that dies at any of them.
 */
import { lazyDatabase } from '../lazy-database.ts';

export interface RecordChange {
  /** What must not be there yet. */
  readonly add: ReadonlyMap<string, unknown>;
  readonly put: ReadonlyMap<string, unknown>;
  readonly remove: readonly string[];
  /** Nothing is changed unless these are the names that are there; `null` where that does not matter. */
  readonly seen: readonly string[] | null;
}

/** Each may reject, when the browser refuses. */
export interface WorkRecords {
  readonly keys: () => Promise<readonly string[]>;
  /** `undefined` for what is not there. */
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
  // Asked here, where nobody else can change it meanwhile.
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
