/** Shared by the parts of a workspace: strict JSON parsing that reports faults. */
import { check, type Reader } from '../../../lib/check-json.ts';
import { readJson } from '../../../lib/read-json.ts';
import type { Result } from '../../../lib/result.ts';
import type { PartFault } from './workspace-part.ts';

/** Mappings and briefings, the deepest of them, need ten. */
const MAX_DEPTH = 16;

export function formatPart(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

export function parsePart<T>(text: string, read: Reader<T>): Result<T, PartFault> {
  const json = readJson(text, MAX_DEPTH);
  return json.ok ? check(read, json.value) : json;
}

/** Returns the list of open and added items. @throws when the part could not read so many back */
export function atMost<T>(most: number, list: readonly T[]): readonly T[] {
  if (list.length > most) throw new RangeError(`more than ${most}`);
  return list;
}
