/** Finds duplicate JSON keys: `JSON.parse` silently takes the last, so earlier text would be lost. */
import { visit } from 'jsonc-parser';

export interface DuplicateKey {
  readonly key: string;
  /** Line of the second one, from 1. */
  readonly line: number;
}

/** Cache, because tests compile the same files many times. */
const known = new Map<string, readonly DuplicateKey[]>();

export function findDuplicateKeys(json: string): readonly DuplicateKey[] {
  const kept = known.get(json);
  if (kept !== undefined) return kept;
  const found: DuplicateKey[] = [];
  const open: Set<string>[] = [];
  visit(json, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, _offset, _length, startLine) => {
      const keys = open.at(-1);
      if (keys?.has(key)) found.push({ key, line: startLine + 1 });
      keys?.add(key);
    },
  });
  known.set(json, found);
  return found;
}
