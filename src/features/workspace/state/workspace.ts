/** The workspace collected from the store, part by part; and one that was read, checked part by part. */

import type { AppStore } from '../../../state/store.ts';
import type { ReadParts, WrittenPart } from '../../../workspace/packed-work.ts';
import type { LeftOutPart, WorkContents } from './work.ts';
import type { CheckedPart, CollectedPart, OpenHow, PartFault, WorkspacePart } from './workspace-part.ts';
import { WORKSPACE_PARTS } from './workspace-parts.ts';

export interface CollectedWork {
  readonly parts: readonly WrittenPart[];
  readonly files: CollectedPart['files'];
  /** Names of items that cannot be saved. */
  readonly unsaved: readonly string[];
  /** Whether it has only parts that separate databases save for all windows. */
  readonly isPooled: boolean;
}

/** Returns a function that collects the workspace; unchanged parts are not collected again. */
export function makeCollector(
  parts: readonly WorkspacePart[] = WORKSPACE_PARTS,
): (store: AppStore) => Promise<CollectedWork> {
  const known = new Map<string, { watched: readonly unknown[]; collected: CollectedPart | null }>();
  const collect = async (store: AppStore, part: WorkspacePart): Promise<CollectedPart | null> => {
    const watched = part.watched(store.getState());
    const before = known.get(part.id);
    if (before !== undefined && watched.every((one, at) => one === before.watched[at])) {
      return before.collected;
    }
    const collected = await part.collect(store);
    known.set(part.id, { watched, collected });
    return collected;
  };
  return async (store) => {
    const collected = await Promise.all(
      parts.map(async (part) => ({ part, made: await collect(store, part) })),
    );
    const there = collected.flatMap(({ part, made }) => (made === null ? [] : [{ part, made }]));
    return {
      parts: there.map(({ part, made }) => ({ id: part.id, version: part.version, text: made.text })),
      files: there.flatMap(({ made }) => made.files),
      unsaved: there.flatMap(({ made }) => made.unsaved ?? []),
      isPooled: there.every(({ part }) => part.isPooled),
    };
  };
}

interface RefusedPart extends LeftOutPart {
  readonly fault: PartFault | null;
}

export interface CheckedWork {
  readonly savedAt: number;
  readonly parts: readonly {
    readonly id: string;
    readonly isPooled: boolean;
    readonly checked: CheckedPart;
  }[];
  readonly refused: readonly RefusedPart[];
}

export function checkWork(
  { manifest, parts, lost }: ReadParts,
  known: readonly WorkspacePart[] = WORKSPACE_PARTS,
): CheckedWork {
  const refused: RefusedPart[] = lost.map((id) => ({ id, why: 'damaged', fault: null }));
  const checked: CheckedWork['parts'][number][] = [];
  for (const { id, version, text } of parts) {
    const part = known.find((one) => one.id === id);
    const result = part !== undefined && version <= part.version ? part.check(text) : null;
    if (part === undefined) refused.push({ id, why: 'unknown', fault: null });
    else if (result === null) refused.push({ id, why: 'newer', fault: null });
    else if (result.ok) checked.push({ id, isPooled: part.isPooled, checked: result.value });
    else refused.push({ id, why: 'unfit', fault: result.failure });
  }
  const order: readonly string[] = known.map(({ id }) => id);
  const inOrder = checked.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return { savedAt: manifest.savedAt, parts: inOrder, refused };
}

/** Counts what a workspace contains. */
export function contentsOf({ savedAt, parts, refused }: CheckedWork): WorkContents {
  const counted = parts.map(({ id, isPooled, checked: { count } }) => ({ id, isPooled, count }));
  return { savedAt, parts: counted, refused: refused.map(({ id, why }) => ({ id, why })) };
}

/**
 * Applies a workspace to the store. With `instead`, parts that it lacks are emptied, if they can be.
 * @param files by SHA-256
 * @returns ids of parts that this browser refused
 */
export async function applyWork(
  store: AppStore,
  { parts }: CheckedWork,
  how: OpenHow,
  files: ReadonlyMap<string, Blob>,
  known: readonly WorkspacePart[] = WORKSPACE_PARTS,
): Promise<readonly string[]> {
  const refused: string[] = [];
  for (const part of known) {
    const there = parts.find(({ id }) => id === part.id)?.checked;
    if (there === undefined && how === 'instead') part.empty?.(store);
    await there?.apply(store, how, files).catch(() => refused.push(part.id));
  }
  return refused;
}
