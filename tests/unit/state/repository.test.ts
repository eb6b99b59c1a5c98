import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { REPOSITORY, SAVED_KINDS, type SavedKind } from '../../../src/state/repository.ts';
import { refuseToSave, savedOf, saveInMemory } from '../../support/saved-in-memory.ts';

/** What a browser holds after a visit of version 1.0, by kind: database, object store and records. */
const EARLIER: Readonly<Record<SavedKind, readonly [string, string, Readonly<Record<string, unknown>>]>> = {
  areas: ['crossroads-areas', 'areas', { a: '{"type":"Feature"}', b: 'damaged' }],
  assessments: ['crossroads-assessments', 'assessments', { 'border:BG-TR': '{"version":1}' }],
  notes: ['crossroads-jottings', 'jottings', { n: '{"format":"crossroads-jotting"}' }],
  templates: ['crossroads-incidents', 'recipes', { Monthly: '{"version":1}' }],
  gradings: [
    'crossroads-gradings',
    'grades',
    { 'sum 0 true': { version: 1, records: Uint32Array.of(1, 7), grades: { impact: Uint8Array.of(3, 0) } } },
  ],
  briefings: ['crossroads-briefings', 'drafts', { d: { id: 'd', at: 5, stamp: 'w.1', text: '{}' } }],
  workspaces: ['crossroads-work', 'records', { 'work/w/000000001': { manifest: '{}', sum: '', parts: {} } }],
  documents: [
    'crossroads',
    'documents',
    { original: { name: 'a.pdf', document: {} }, 'reader-view': 'both' },
  ],
};

async function writeEarlier(kind: SavedKind, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const [name, store, records] = EARLIER[kind];
  const database = await openDB(name, 1, { upgrade: (made) => void made.createObjectStore(store) });
  for (const [key, value] of Object.entries({ ...records, ...more })) await database.put(store, value, key);
  database.close();
}

async function leftOf(kind: SavedKind): Promise<readonly unknown[]> {
  const [name, store] = EARLIER[kind];
  const database = await openDB(name);
  const left = await database.getAllKeys(store);
  database.close();
  return left;
}

beforeEach(saveInMemory);

describe('repository', () => {
  it.each(SAVED_KINDS)('moves the %s of version 1.0 into its own database once', async (kind) => {
    await writeEarlier(kind);
    expect(Object.fromEntries(await savedOf(kind))).toEqual(EARLIER[kind][2]);
    expect(await leftOf(kind)).toEqual([]);
  });

  it('moves all kinds together', async () => {
    for (const kind of SAVED_KINDS) await writeEarlier(kind);
    for (const kind of SAVED_KINDS) {
      expect(Object.fromEntries(await savedOf(kind))).toEqual(EARLIER[kind][2]);
    }
  });

  it('keeps what is newer when a window of version 1.0 writes again', async () => {
    await writeEarlier('areas');
    await REPOSITORY.areas.update('a', () => 'changed');
    await REPOSITORY.briefings.update('d', () => ({ id: 'd', at: 9 }));
    await REPOSITORY.briefings.update('e', () => ({ id: 'e', at: 1 }));
    await writeEarlier('areas', { c: 'later' });
    await writeEarlier('briefings', { e: { id: 'e', at: 2 } });
    // The next visit opens the databases again.
    vi.stubGlobal('indexedDB', Object.create(indexedDB));
    expect(Object.fromEntries(await savedOf('areas'))).toEqual({ a: 'changed', b: 'damaged', c: 'later' });
    expect(Object.fromEntries(await savedOf('briefings'))).toMatchObject({ d: { at: 9 }, e: { at: 2 } });
  });

  it('brings nothing back that was deleted, even while a window of version 1.0 is open', async () => {
    await writeEarlier('areas');
    const other = await openDB(EARLIER.areas[0]);
    await REPOSITORY.areas.clear();
    vi.stubGlobal('indexedDB', Object.create(indexedDB));
    expect((await savedOf('areas')).size).toBe(0);
    other.close();
  });

  it('creates no database of an earlier version', async () => {
    expect((await savedOf('areas')).size).toBe(0);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['crossroads-saved']);
  });

  it('adds, replaces and deletes records in one step, or changes nothing', async () => {
    const { workspaces } = REPOSITORY;
    expect(await workspaces.change({ add: new Map([['a', 1]]), put: new Map([['b', 2]]) })).toBe('changed');
    expect(await workspaces.change({ add: new Map([['a', 9]]), remove: ['b'] })).toBe('taken');
    expect(await workspaces.change({ remove: ['b'], seen: ['a'] })).toBe('taken');
    expect(Object.fromEntries(await savedOf('workspaces'))).toEqual({ a: 1, b: 2 });
    expect(await workspaces.change({ remove: ['b'], seen: ['b', 'a'] })).toBe('changed');
    expect(Object.fromEntries(await savedOf('workspaces'))).toEqual({ a: 1 });
  });

  it('changes nothing when a change fails', async () => {
    const { notes } = REPOSITORY;
    await notes.update('a', () => 'before');
    const failing = notes.update('a', () => {
      throw new RangeError('no');
    });
    await expect(failing).rejects.toThrow(RangeError);
    await expect(notes.change({ put: new Map([['b', () => {}]]), remove: ['a'] })).rejects.toThrow();
    expect(Object.fromEntries(await savedOf('notes'))).toEqual({ a: 'before' });
  });

  it('deletes all records of one kind', async () => {
    await REPOSITORY.areas.update('a', () => 'a');
    await REPOSITORY.notes.update('n', () => 'n');
    await REPOSITORY.areas.clear();
    expect([(await savedOf('areas')).size, (await savedOf('notes')).size]).toEqual([0, 1]);
  });

  it('rejects while the browser refuses and works again afterwards', async () => {
    const { indexedDB: factory } = globalThis;
    refuseToSave();
    await expect(REPOSITORY.areas.values()).rejects.toThrow('blocked');
    vi.stubGlobal('indexedDB', factory);
    await REPOSITORY.areas.update('a', () => 'a');
    expect((await savedOf('areas')).size).toBe(1);
  });
});
