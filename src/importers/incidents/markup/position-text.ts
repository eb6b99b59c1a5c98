/** Positions as XML formats write them. */

/** NaN for what is no number. */
export function degreesOf(text: string | undefined): number {
  return text === undefined || !/^\s*[-+]?(?:\d|\.\d)/.test(text) ? Number.NaN : Number(text);
}

/**
 * @param text `x,y` or `x,y,z`, with blanks between them, and here and there around the commas too
 * @returns x and y in turns, NaN where one is none
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
