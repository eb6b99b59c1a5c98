/** Parses positions of XML formats. */

/** Returns NaN if not a number. */
export function degreesOf(text: string | undefined): number {
  return text === undefined || !/^\s*[-+]?(?:\d|\.\d)/.test(text) ? Number.NaN : Number(text);
}

/**
 * @param text `x,y` or `x,y,z`, separated by blanks, sometimes also around commas
 * @returns alternating x and y, NaN if invalid
 */
export function positionsOf(text: string): number[] {
  const tuples = text
    .trim()
    .replace(/\s*,\s*/g, ',')
    .split(/\s+/);
  return tuples.flatMap((tuple) => {
    if (tuple === '') return [];
    const [x, y, , more = ''] = tuple.split(',');
    // Four numbers are two with decimal commas.
    return more === '' ? [degreesOf(x), degreesOf(y)] : [Number.NaN, Number.NaN];
  });
}
