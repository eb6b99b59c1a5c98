/** Saved states of workspaces: their names, and reading them without trusting their content. */
import { checksumOf } from '../../../lib/checksum.ts';
import type { SavedRecords } from '../../../state/repository.ts';
import { type PackedWork, type ReadParts, unpackWork } from '../../../workspace/packed-work.ts';
import type { LostWork, SavedList, SavedWork, StateName } from './work.ts';
import { type CheckedWork, checkWork, contentsOf } from './workspace.ts';

/** The saved states: one record each, and one for each file by its SHA-256. */
export type WorkRecords = Pick<SavedRecords, 'keys' | 'get' | 'change'>;

const STATE_KEY = /^work\/([0-9a-z]{1,40})\/(\d{9})$/;

export function stateKey({ id, serial }: StateName): string {
  return `work/${id}/${String(serial).padStart(9, '0')}`;
}

export function fileKey(sha256: string): string {
  return `file/${sha256}`;
}

/** Returns states of one workspace or of all, latest first. */
export function statesAmong(keys: readonly string[], id: string | null = null): readonly StateName[] {
  return keys
    .flatMap((key) => {
      const [, found, serial] = STATE_KEY.exec(key) ?? [];
      const isWanted = found !== undefined && (id === null || found === id);
      return isWanted ? [{ id: found, serial: Number(serial) }] : [];
    })
    .sort((a, b) => b.serial - a.serial);
}

/** Returns the content of a record if it is complete and undamaged; otherwise `null`. */
export async function readState(record: unknown): Promise<ReadParts | null> {
  if (typeof record !== 'object' || record === null) return null;
  const { manifest, sum, parts } = record as Partial<Record<keyof PackedWork, unknown>>;
  const isPacked =
    typeof manifest === 'string' && typeof sum === 'string' && typeof parts === 'object' && parts !== null;
  if (!isPacked || !Object.values(parts).every((part) => typeof part === 'string')) return null;
  const read = await unpackWork({ manifest, sum, parts: parts as Record<string, string> });
  return read.ok && read.value.lost.length === 0 ? read.value : null;
}

/** Returns all saved workspaces. @throws when the browser refuses */
export async function listSavedWork(records: WorkRecords): Promise<SavedList> {
  const states = statesAmong(await records.keys());
  const kept: SavedWork[] = [];
  const lost: LostWork[] = [];
  for (const id of new Set(states.map((state) => state.id))) {
    const own = states.filter((state) => state.id === id);
    const read = await Promise.all(
      own.map(async (state) => {
        const record = await records.get(stateKey(state));
        return { serial: state.serial, record, parts: await readState(record) };
      }),
    );
    const at = read.findIndex(({ parts }) => parts !== null);
    const last = read[at];
    if (last === undefined || last.parts === null) {
      lost.push({ id, record: read[0]?.record });
      continue;
    }
    const earlier = read.slice(at + 1).flatMap(({ serial, parts }) => {
      return parts === null ? [] : [{ serial, savedAt: parts.manifest.savedAt }];
    });
    const lastSerial = own[0]?.serial ?? last.serial;
    kept.push({
      id,
      serial: last.serial,
      lastSerial,
      contents: contentsOf(checkWork(last.parts)),
      damaged: at,
      earlier,
    });
  }
  return { kept: kept.sort((a, b) => b.contents.savedAt - a.contents.savedAt), lost };
}

/** Returns saved and unchanged files that a workspace needs, by SHA-256. @throws when the browser refuses */
export async function readSavedFiles(
  records: WorkRecords,
  { parts }: CheckedWork,
): Promise<ReadonlyMap<string, Blob>> {
  const found = new Map<string, Blob>();
  for (const { sha256 } of parts.flatMap(({ checked }) => checked.needs)) {
    if (found.has(sha256)) continue;
    const blob = await records.get(fileKey(sha256));
    if (blob instanceof Blob && (await checksumOf(blob)) === sha256) found.set(sha256, blob);
  }
  return found;
}

/** Deletes a workspace, with the files that no other one needs. @throws when the browser refuses */
export async function deleteWork(records: WorkRecords, id: string): Promise<void> {
  const keys = await records.keys();
  const remove = statesAmong(keys, id).map(stateKey);
  const others = statesAmong(keys).filter((state) => state.id !== id);
  const orphans = await orphansAmong(records, keys, others);
  await records.change({ remove: [...remove, ...orphans] });
}

/**
 * Returns keys of files that none of these states needs. A state that cannot be read may need any: then there
 * are none.
 */
export async function orphansAmong(
  records: WorkRecords,
  keys: readonly string[],
  states: readonly StateName[],
): Promise<readonly string[]> {
  const needed = new Set<string>();
  for (const state of states) {
    const parts = await readState(await records.get(stateKey(state)));
    if (parts === null) return [];
    for (const { sha256 } of parts.manifest.files) needed.add(fileKey(sha256));
  }
  return keys.filter((key) => key.startsWith('file/') && !needed.has(key));
}
