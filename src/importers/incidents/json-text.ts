/** A nested value of a file as the text of one cell. */

export interface JsonText {
  readonly text: string;
  /** Something was nested deeper than is written out, and “…” stands for it. */
  readonly isCut: boolean;
}

/** @param value made of what JSON can hold. @param nesting lists and objects inside each other that are written out: at least 1 */
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
