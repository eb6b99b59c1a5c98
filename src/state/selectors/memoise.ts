/**
 * Returns a selector that caches its last result while its inputs are the same objects. One result is enough:
 * the program has one store.
 */
export function memoise<S, const I extends readonly unknown[], R>(
  inputs: (state: S) => I,
  compute: (...values: I) => R,
): (state: S) => R {
  let last: { readonly values: I; readonly result: R } | null = null;
  return (state) => {
    const values = inputs(state);
    if (last?.values.every((value, i) => Object.is(value, values[i])) !== true) {
      last = { values, result: compute(...values) };
    }
    return last.result;
  };
}
