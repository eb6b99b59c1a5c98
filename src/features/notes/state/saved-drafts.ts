/**
 * Briefings composed in this browser: one record each. A record changes in one transaction, so that a crash
 * leaves the old one. Each record also holds the previous text, in case the last one cannot be read.
 */
import { formatBriefingFile, parseBriefingFile } from '../../../composing/briefing-file.ts';
import type { Draft } from '../../../composing/draft.ts';
import { plannedSeconds } from '../../../domain/story.ts';
import type { SavedRecords } from '../../../state/repository.ts';
import type { OwnBriefing } from '../../briefing-editor/state/composing.ts';

/** The saved briefings. */
export type DraftRecords = Pick<SavedRecords, 'get' | 'values' | 'update'>;

interface SavedRecord extends OwnBriefing {
  readonly stamp: string;
  /** Text of the briefing file. */
  readonly text: string;
  /** Previous text. */
  readonly before: string | null;
}

export interface SavedDraft {
  readonly draft: Draft;
  readonly stamp: string;
  readonly at: number;
  /** Whether this is the previous text: the last was unreadable. */
  readonly isOlder: boolean;
}

export interface KeepOptions {
  /** Whether this window has read or written a record with this stamp. */
  readonly isOurs: (stamp: string) => boolean;
  /** Of the new record. */
  readonly stamp: string;
  /** ms since 1970. */
  readonly at: number;
}

/**
 * Saves a draft, unless another window has written it since.
 * @throws when the browser refuses: no room, or storage is switched off
 */
export async function writeDraft(
  records: DraftRecords,
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

export type DraftReading =
  | { readonly status: 'read'; readonly kept: SavedDraft }
  /** A record that no draft can be read from. */
  | { readonly status: 'unreadable'; readonly record: unknown }
  | { readonly status: 'none' };

/** Reads what is saved under an id. @throws when the browser refuses */
export async function lookUpDraft(records: DraftRecords, id: string): Promise<DraftReading> {
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

/** Returns `null` if there is none, or it cannot be read. @throws when the browser refuses */
export async function readDraft(records: DraftRecords, id: string): Promise<SavedDraft | null> {
  const found = await lookUpDraft(records, id);
  return found.status === 'read' ? found.kept : null;
}

/** Returns all saved briefings, latest first. @throws when the browser refuses */
export async function listDrafts(records: DraftRecords): Promise<readonly OwnBriefing[]> {
  return (await records.values())
    .flatMap((value) => readRecord(value) ?? [])
    .map(({ id, title, chapters, seconds, at }) => ({ id, title, chapters, seconds, at }))
    .sort((a, b) => b.at - a.at);
}

/** Validates a saved record: an older version, or a manual edit, may have written it. */
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
