/** Merges several key lists into one, with the index of each key. */

export interface SharedKeys {
  /** Distinct keys: a single list as given, several in ascending order. */
  readonly keys: Float64Array;
  /** For each list, indexes into `keys`; `null` where the list is `keys`. */
  readonly places: readonly (Uint32Array | null)[];
}

/** @param lists each without duplicates */
export function shareKeys(lists: readonly Float64Array[]): SharedKeys {
  const [first = new Float64Array(0), ...others] = lists;
  if (others.length === 0) return { keys: first, places: lists.map(() => null) };
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const list of lists) {
    all.set(list, length);
    length += list.length;
  }
  all.sort();
  let count = 0;
  for (const key of all) {
    if (count > 0 && all[count - 1] === key) continue;
    all[count] = key;
    count += 1;
  }
  const keys = all.slice(0, count);
  return { keys, places: lists.map((list) => Uint32Array.from(list, (key) => placeOf(keys, key))) };
}

/** @param keys in ascending order, including the key */
function placeOf(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
