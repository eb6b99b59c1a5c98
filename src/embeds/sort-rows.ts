/** Sorts table rows by one column: ascending, descending, or in the original order. */

export interface SortOrder {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** Returns the order after a click on a table head: the third click restores the original order, `null`. */
export function turnOrder(order: SortOrder | null, column: number): SortOrder | null {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/**
 * Stable in both directions.
 * @returns the row numbers
 */
export function rowOrder(
  texts: readonly string[],
  order: SortOrder | null,
  language: string,
): readonly number[] {
  const numbers = texts.map((_, at) => at);
  if (order === null) return numbers;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = order.direction === 'ascending' ? 1 : -1;
  return numbers.sort((a, b) => sign * compare(texts[a] ?? '', texts[b] ?? ''));
}
