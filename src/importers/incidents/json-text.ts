/** Writes a nested value as the JSON text of a cell. */

export interface JsonText {
  readonly text: string;
  /** Whether deeper values were replaced by “…”. */
  readonly isCut: boolean;
}

/** @param value JSON-compatible. @param nesting maximum depth of lists and objects: at least 1 */
export function jsonText(value: unknown, nesting: number): JsonText {
  let isCut = false;
  const write = (one: unknown, left: number): string => {
    if (typeof one !== 'object' || one === null) return JSON.stringify(one) ?? 'null';
    if (left === 0) {
      isCut = true;
      return '"…"';
    }
    if (Array.isArray(one)) return `[${one.map((part) => write(part, left - 1)).join(',')}]`;
    const parts = Object.entries(one).map(([key, part]) => `${JSON.stringify(key)}:${write(part, left - 1)}`);
    return `{${parts.join(',')}}`;
  };
  return { text: write(value, nesting), isCut };
}
