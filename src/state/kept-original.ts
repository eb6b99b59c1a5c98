/**
 * The one document that a reader asked this browser to keep: in IndexedDB, as localStorage is too small for it. Nothing else is stored there.
 */
import { createStore, del, get, set } from 'idb-keyval';
import type { OpenedDocument } from '../importers/document/document.ts';

const KEY = 'original';

export interface KeptOriginal {
  readonly name: string;
  readonly document: OpenedDocument;
}

/** Opened when it is first used: merely asking for it makes the database. */
const database = () => createStore('crossroads', 'documents');

/** @throws when the browser refuses: no room, or storage is switched off */
export async function keepOriginal(kept: KeptOriginal): Promise<void> {
  await set(KEY, { name: kept.name, document: kept.document }, database());
}

/** @throws as {@link keepOriginal} */
export async function forgetKeptOriginal(): Promise<void> {
  await del(KEY, database());
}

/** `null` when none is kept, when it is not what this version writes, and when the browser has no storage to offer. */
export async function readKeptOriginal(): Promise<KeptOriginal | null> {
  try {
    const kept: unknown = await get(KEY, database());
    return isKeptOriginal(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isKeptOriginal(value: unknown): value is KeptOriginal {
  if (typeof value !== 'object' || value === null) return false;
  const { name, document: kept } = value as Partial<KeptOriginal>;
  return (
    typeof name === 'string' &&
    typeof kept === 'object' &&
    typeof kept?.text === 'string' &&
    typeof kept.format === 'string' &&
    Array.isArray(kept.warnings)
  );
}
