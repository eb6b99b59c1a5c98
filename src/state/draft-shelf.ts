/**
 * Where this browser keeps the briefings that are composed in it: IndexedDB, a record for each. A record is changed in one transaction, which is
 * all or nothing: a crash in it leaves what was there. Each record also holds the text before, in case the last one cannot be read.
 */
import { del, get, update, values } from 'idb-keyval';
import { formatBriefingFile, parseBriefingFile } from '../composing/briefing-file.ts';
import type { Draft } from '../composing/draft.ts';
import { plannedSeconds } from '../domain/story.ts';
import type { OwnBriefing } from './composing.ts';
import { lazyDatabase } from './lazy-database.ts';

/** The few things that are asked of a database; each may reject, when the browser refuses. */
export interface ShelfRecords {
  readonly get: (id: string) => Promise<unknown>;
  readonly all: () => Promise<readonly unknown[]>;
  /** In one transaction; the change may give back what it was given. */
  readonly update: (id: string, change: (before: unknown) => unknown) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

interface SavedRecord extends OwnBriefing {
  readonly stamp: string;
  /** As the file of the briefing. */
  readonly text: string;
  /** What was kept before. */
  readonly before: string | null;
}

export interface SavedDraft {
  readonly draft: Draft;
  readonly stamp: string;
  readonly at: number;
  /** The last text could not be read; this is the one before. */
  readonly isOlder: boolean;
}

const withDatabase = lazyDatabase('crossroads-briefings', 'drafts');

export const SHELF: ShelfRecords = {
  get: (id) => withDatabase((store) => get<unknown>(id, store)),
  all: () => withDatabase((store) => values<unknown>(store)),
  update: (id, change) => withDatabase((store) => update<unknown>(id, change, store)),
  remove: (id) => withDatabase((store) => del(id, store)),
};

export interface KeepOptions {
  /** Whether a record with this stamp is one that this window has read or written. */
  readonly isOurs: (stamp: string) => boolean;
  /** For the new record. */
  readonly stamp: string;
  /** ms since 1970. */
  readonly at: number;
}

/**
 * Keeps a draft, unless what is kept of it is not ours: another window has written since, and that stays.
 * @throws when the browser refuses: no room, or storage is switched off
 */
export async function saveOnShelf(
  records: ShelfRecords,
  draft: Draft,
  edition: string,
  { isOurs, stamp, at }: KeepOptions,
): Promise<'kept' | 'changed-elsewhere'> {
  const text = formatBriefingFile(draft, edition);
  let isSaved = false;
  await records.update(draft.id, (before) => {
    const known = readRecord(before);
    isSaved = known === null || isOurs(known.stamp);
    if (!isSaved) return before;
    const record: SavedRecord = {
      ...ownBriefingOf(draft, at),
      stamp,
      text,
      before: known?.text ?? null,
    };
    return record;
  });
  return isSaved ? 'kept' : 'changed-elsewhere';
}

export function ownBriefingOf(draft: Draft, at: number): OwnBriefing {
  const { id, title, chapters } = draft;
  return { id, title, chapters: chapters.length, seconds: plannedSeconds(draft), at };
}

export type ShelfReading =
  | { readonly status: 'read'; readonly kept: SavedDraft }
  /** There is something, as it stands in the record, and no draft can be made of it. */
  | { readonly status: 'unreadable'; readonly record: unknown }
  | { readonly status: 'none' };

/** What is kept under an id. @throws when the browser refuses */
export async function lookOnShelf(records: ShelfRecords, id: string): Promise<ShelfReading> {
  const found = await records.get(id);
  if (found === undefined) return { status: 'none' };
  const record = readRecord(found);
  for (const text of record === null ? [] : [record.text, record.before]) {
    const read = text === null ? null : parseBriefingFile(text);
    if (record !== null && read?.ok === true && read.value.draft.id === id) {
      const { stamp, at } = record;
      return {
        status: 'read',
        kept: { draft: read.value.draft, stamp, at, isOlder: text !== record.text },
      };
    }
  }
  return { status: 'unreadable', record: found };
}

/** `null` when there is none, or nothing of it can be read. @throws when the browser refuses */
export async function readFromShelf(records: ShelfRecords, id: string): Promise<SavedDraft | null> {
  const found = await lookOnShelf(records, id);
  return found.status === 'read' ? found.kept : null;
}

/** All that are kept, the latest first. @throws when the browser refuses */
export async function listShelf(records: ShelfRecords): Promise<readonly OwnBriefing[]> {
  return (await records.all())
    .flatMap((value) => readRecord(value) ?? [])
    .map(({ id, title, chapters, seconds, at }) => ({ id, title, chapters, seconds, at }))
    .sort((a, b) => b.at - a.at);
}

/** What is kept must prove itself: an older version, or a hand, may have written it. */
function readRecord(value: unknown): SavedRecord | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, title, chapters, seconds, at, stamp, text, before } = value as Partial<SavedRecord>;
  const isWhole =
    typeof id === 'string' &&
    typeof title === 'string' &&
    typeof chapters === 'number' &&
    typeof seconds === 'number' &&
    typeof at === 'number' &&
    typeof stamp === 'string' &&
    typeof text === 'string' &&
    (before === null || typeof before === 'string');
  return isWhole ? { id, title, chapters, seconds, at, stamp, text, before } : null;
}
