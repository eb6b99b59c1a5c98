/** The order of a table's rows by one of its columns: up, down, and as they were. */

export interface SortOrder {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** What a press on the head of a column makes of the order: the third leads back to the first order, which is `null`. */
export function turnOrder(order: SortOrder | null, column: number): SortOrder | null {
  if (order?.column !== column) return { column, direction: 'ascending' };
  return order.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** Rows of equal texts stay as they were among themselves, whichever way it goes. @returns their numbers */
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
