/**
 * Everything that this browser saves of the user's work: one IndexedDB database, with an object store for each
 * kind of thing. localStorage and sessionStorage hold only short notes: preferences, times of rehearsals, what
 * was open.
 */
import { type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';

const DATABASE = 'crossroads-saved';

/**
 * What is saved, and the database and object store that held it before version 1.1. A new kind needs a line
 * here and a higher {@link VERSION}.
 */
const KINDS = {
  /** One GeoJSON text by id. */
  areas: ['crossroads-areas', 'areas'],
  /** One text by subject. */
  assessments: ['crossroads-assessments', 'assessments'],
  /** One text by id. */
  notes: ['crossroads-jottings', 'jottings'],
  /** Mappings of columns, one text by name. */
  templates: ['crossroads-incidents', 'recipes'],
  /** Grades of records by checksum of their file, with its name and fingerprints of the ids. */
  gradings: ['crossroads-gradings', 'grades'],
  /** One record by id of the briefing. */
  briefings: ['crossroads-briefings', 'drafts'],
  /** States of workspaces, and the files of records by checksum. Networks and queries are saved only here. */
  workspaces: ['crossroads-work', 'records'],
  /** The document opened beside the digest, on request. */
  documents: ['crossroads', 'documents'],
} as const satisfies Readonly<Record<string, readonly [database: string, store: string]>>;

const VERSION = 1;

export type SavedKind = keyof typeof KINDS;

export const SAVED_KINDS = Object.keys(KINDS) as readonly SavedKind[];

export interface RecordChange {
  /** Keys that must not exist yet. */
  readonly add?: ReadonlyMap<string, unknown>;
  readonly put?: ReadonlyMap<string, unknown>;
  readonly remove?: readonly string[];
  /** Nothing is changed unless these are all existing keys. */
  readonly seen?: readonly string[];
}

/** The saved things of one kind. Each operation is one transaction, and rejects when the browser refuses. */
export interface SavedRecords {
  readonly keys: () => Promise<readonly string[]>;
  readonly values: () => Promise<readonly unknown[]>;
  /** `undefined` if missing. */
  readonly get: (key: string) => Promise<unknown>;
  /** @param change returns the new value, `undefined` to delete it, or its input */
  readonly update: (key: string, change: (before: unknown) => unknown) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** All of it, or nothing. */
  readonly change: (change: RecordChange) => Promise<'changed' | 'taken'>;
}

type Database = IDBPDatabase<unknown>;

/** The open database; opened on first use, and again after a refusal. */
const opened = new WeakMap<IDBFactory, Promise<Database>>();

function open(): Promise<Database> {
  const known = opened.get(indexedDB);
  if (known !== undefined) return known;
  const factory = indexedDB;
  const forget = () => void opened.delete(factory);
  const opening = openDB(DATABASE, VERSION, {
    upgrade: (database) => {
      for (const kind of SAVED_KINDS) {
        if (!database.objectStoreNames.contains(kind)) database.createObjectStore(kind);
      }
    },
    // A later version waits in another window.
    blocking: (_current, _next, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  }).then(async (database) => {
    await moveEarlier(database);
    return database;
  });
  opened.set(factory, opening);
  opening.catch(forget);
  return opening;
}

/** Moves what earlier versions saved; windows take turns, so that nothing comes back that one has deleted. */
async function moveEarlier(database: Database): Promise<void> {
  const names = new Set((await indexedDB.databases()).map(({ name }) => name));
  const earlier = SAVED_KINDS.filter((kind) => names.has(KINDS[kind][0]));
  if (earlier.length === 0) return;
  const move = async () => {
    for (const kind of earlier) await moveKind(database, kind);
  };
  const locks = globalThis.navigator?.locks;
  await (locks === undefined ? move() : locks.request(`${DATABASE}-move`, move));
}

/**
 * Moves record by record: each is deleted only after it was written, and needs no room twice. A window that
 * still runs an earlier version may write again; the next visit moves that too. The empty database stays: to
 * delete it would wait for such a window, and make other windows wait.
 */
async function moveKind(database: Database, kind: SavedKind): Promise<void> {
  const [name, store] = KINDS[kind];
  const earlier = await openDB(name);
  try {
    const keys = earlier.objectStoreNames.contains(store) ? await earlier.getAllKeys(store) : [];
    for (const key of keys) {
      const value: unknown = await earlier.get(store, key);
      const { store: records, done } = database.transaction(kind, 'readwrite');
      const known: unknown = await records.get(key);
      const isWanted = known === undefined || isLater(value, known);
      await Promise.all([isWanted ? records.put(value, key) : null, done]);
      await earlier.delete(store, key);
    }
  } finally {
    earlier.close();
  }
}

/** Whether a saved briefing is later than another. */
function isLater(value: unknown, known: unknown): boolean {
  const [at, knownAt] = [value, known].map((one) => (one as { readonly at?: unknown } | null)?.at);
  return typeof at === 'number' && typeof knownAt === 'number' && at > knownAt;
}

function recordsOf(kind: SavedKind): SavedRecords {
  const within = async <Mode extends 'readonly' | 'readwrite', T>(
    mode: Mode,
    run: (records: IDBPObjectStore<unknown, [SavedKind], SavedKind, Mode>) => Promise<T>,
  ): Promise<T> => {
    try {
      const { store, done } = (await open()).transaction<SavedKind, Mode>(kind, mode);
      // A transaction that fails rejects both; one that `run` leaves early rejects only the first.
      const [result] = await Promise.all([run(store), done]);
      return result;
    } catch (refusal) {
      opened.delete(indexedDB);
      throw refusal;
    }
  };
  return {
    keys: () => within('readonly', async (records) => (await records.getAllKeys()).map(String)),
    values: () => within('readonly', (records) => records.getAll()),
    get: (key) => within('readonly', (records) => records.get(key)),
    update: (key, change) =>
      within('readwrite', async (records) => {
        const after = change(await records.get(key));
        await (after === undefined ? records.delete(key) : records.put(after, key));
      }),
    clear: () => within('readwrite', (records) => records.clear()),
    change: ({ add = new Map(), put = new Map(), remove = [], seen }) =>
      within('readwrite', async (records) => {
        // Inside the transaction, where nobody else can change it.
        const there = new Set((await records.getAllKeys()).map(String));
        const isTaken =
          [...add.keys()].some((key) => there.has(key)) ||
          (seen !== undefined && (seen.length !== there.size || !seen.every((key) => there.has(key))));
        if (isTaken) return 'taken';
        await Promise.all([
          ...[...add, ...put].map(([key, value]) => records.put(value, key)),
          ...remove.map((key) => records.delete(key)),
        ]);
        return 'changed';
      }),
  };
}

export const REPOSITORY = Object.fromEntries(SAVED_KINDS.map((kind) => [kind, recordsOf(kind)])) as Readonly<
  Record<SavedKind, SavedRecords>
>;
