/**
 * Returns the indexes of the counts above 0, largest first, ties in index order. Counting sort of whole
 * numbers: half a million take some milliseconds.
 *
 * @param isWhole whether all are
 */
export function mostFirst(counts: Float64Array, isWhole: boolean): Uint32Array {
  if (!isWhole) {
    const above = Uint32Array.from(counts.keys()).filter((at) => (counts[at] as number) > 0);
    return above.sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  }
  let [most, filled] = [0, 0];
  for (const count of counts) {
    if (count > most) most = count;
    if (count > 0) filled += 1;
  }
  /** Next position for each count. */
  const places = new Uint32Array(most + 1);
  for (const count of counts) if (count > 0) places[count - 1] = (places[count - 1] as number) + 1;
  let after = 0;
  for (let count = most; count >= 0; count -= 1) {
    // `places[count]` still holds how many counts equal `count + 1`.
    after += places[count] as number;
    places[count] = after;
  }
  const order = new Uint32Array(filled);
  for (let i = 0; i < counts.length; i += 1) {
    const count = counts[i] as number;
    if (count === 0) continue;
    const place = places[count] as number;
    order[place] = i;
    places[count] = place + 1;
  }
  return order;
}
