/**
 * The last rehearsal of each briefing that a presenter saved in this browser (localStorage); the speaker's
 * window reads it too.
 */
import type { Story } from '../../../domain/story.ts';
import type { RehearsedTimes } from './rehearsal.ts';

const STORAGE_KEY = 'crossroads.rehearsals';

export interface SavedRehearsal {
  /** ms since 1970. */
  readonly at: number;
  /** By chapter id, since chapters may be moved; ms. */
  readonly taken: Readonly<Record<string, number>>;
  readonly apartMs: number;
}

type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * @param storage a function, because merely naming `localStorage` throws where storage is blocked
 * @returns whether the browser saved it
 */
export function saveTimes(
  story: Pick<Story, 'id' | 'chapters'>,
  { takenMs, apartMs }: RehearsedTimes,
  at: number,
  storage: () => DeviceStorage,
): boolean {
  const taken = Object.fromEntries(
    story.chapters.map(({ id }, index): [string, number] => [id, Math.round(takenMs[index] ?? 0)]),
  );
  const kept: SavedRehearsal = { at, taken, apartMs: Math.round(apartMs) };
  try {
    storage().setItem(STORAGE_KEY, JSON.stringify({ ...readAll(storage), [story.id]: kept }));
    return true;
  } catch {
    return false;
  }
}

export function deleteTimes(story: string, storage: () => DeviceStorage): void {
  try {
    const { [story]: _, ...others } = readAll(storage);
    storage().setItem(STORAGE_KEY, JSON.stringify(others));
  } catch {
    // Storage that cannot be reached holds nothing to delete.
  }
}

/** For all briefings. */
export function deleteAllTimes(storage: () => DeviceStorage): void {
  try {
    storage().removeItem(STORAGE_KEY);
  } catch {
    // Storage that cannot be reached holds nothing to delete.
  }
}

/** `null` if none is saved, or none that this version can read. */
export function readSavedTimes(story: string, storage: () => DeviceStorage): SavedRehearsal | null {
  const kept = readAll(storage);
  const one: unknown = Object.hasOwn(kept, story) ? kept[story] : null;
  return isSaved(one) ? one : null;
}

function readAll(storage: () => DeviceStorage): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(storage().getItem(STORAGE_KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept)
      ? (kept as Readonly<Record<string, unknown>>)
      : {};
  } catch {
    return {};
  }
}

function isSaved(value: unknown): value is SavedRehearsal {
  if (typeof value !== 'object' || value === null) return false;
  const { at, taken, apartMs } = value as Partial<Record<keyof SavedRehearsal, unknown>>;
  return (
    typeof at === 'number' &&
    typeof apartMs === 'number' &&
    typeof taken === 'object' &&
    taken !== null &&
    Object.values(taken).every((ms) => typeof ms === 'number' && Number.isFinite(ms) && ms >= 0)
  );
}
