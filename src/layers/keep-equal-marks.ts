/**
 * Returns the new drawing with earlier marks in the place of equal ones, and the earlier drawing if all are
 * equal. A filter makes new marks of all features; so the map updates only what looks different.
 */
import type { Drawing, Mark } from './drawing.ts';

export function keepEqualMarks(before: Drawing, now: Drawing): Drawing {
  const earlier = new Map<string, Mark[]>();
  for (const mark of before) {
    const known = earlier.get(keyOf(mark));
    if (known === undefined) earlier.set(keyOf(mark), [mark]);
    else known.push(mark);
  }
  const marks = now.map((mark) => earlier.get(keyOf(mark))?.find((known) => isEqual(known, mark)) ?? mark);
  const isSame = marks.length === before.length && marks.every((mark, i) => mark === before[i]);
  return isSame ? before : marks;
}

function keyOf({ type, group, feature }: Mark): string {
  return `${type} ${group} ${feature}`;
}

/** Compares plain data; geometry of the atlas is the same object. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [entries, others] = [Object.entries(a), Object.keys(b)];
  return (
    entries.length === others.length &&
    entries.every(([key, value]) => isEqual(value, (b as Record<string, unknown>)[key]))
  );
}
