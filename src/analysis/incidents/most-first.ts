/**
 * Indexes of the counts above 0, those of the largest first, equal ones as they come. A counting sort: half a million take some milliseconds.
 */
export function mostFirst(counts: Uint32Array): Uint32Array {
  let [most, filled] = [0, 0];
  for (const count of counts) {
    if (count > most) most = count;
    if (count > 0) filled += 1;
  }
  /** By count, where the next index goes. */
  const places = new Uint32Array(most + 1);
  for (const count of counts) if (count > 0) places[count - 1] = (places[count - 1] as number) + 1;
  let after = 0;
  for (let count = most; count >= 0; count -= 1) {
    // What stands at a count is how many there are of the next larger one.
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
