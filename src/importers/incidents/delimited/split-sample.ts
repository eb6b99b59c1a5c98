/**
 * Splits the first records of a text into strings to detect its dialect. Slow and lenient: the scan decides.
 */
export interface SampleRecord {
  readonly cells: readonly string[];
  /** Index of its first letter in the sample. */
  readonly begin: number;
  /** Index after its last line end. */
  readonly end: number;
  /** Where it begins, from 1. */
  readonly line: number;
}

const LINE_END = /\r\n|\n|\r/g;

/** Skips blank lines. @param delimiter empty for a table of one column */
export function splitSample(text: string, delimiter: string, most: number): readonly SampleRecord[] {
  const records: SampleRecord[] = [];
  let line = 1;
  for (let at = 0; at < text.length && records.length < most; ) {
    const lineEnd = endOfLine(text, at);
    const plain = text.slice(at, lineEnd.at);
    const quoted = plain.includes('"') ? quotedCells(text, at, delimiter) : null;
    const cells = quoted?.cells ?? (delimiter === '' ? [plain] : plain.split(delimiter));
    const end = quoted === null ? lineEnd.next : endOfLine(text, quoted.end).next;
    if (plain.trim() !== '' || quoted !== null) records.push({ cells, begin: at, end, line });
    line += text.slice(at, end).match(LINE_END)?.length ?? 1;
    at = end;
  }
  return records;
}

function endOfLine(text: string, from: number): { readonly at: number; readonly next: number } {
  LINE_END.lastIndex = from;
  const match = LINE_END.exec(text);
  if (match === null) return { at: text.length, next: text.length };
  return { at: match.index, next: match.index + match[0].length };
}

/** Returns `null` if quotes violate RFC 4180. */
function quotedCells(
  text: string,
  begin: number,
  delimiter: string,
): { readonly cells: readonly string[]; readonly end: number } | null {
  const cells: string[] = [];
  for (let at = begin; ; at += delimiter.length) {
    let end = at;
    if (text[at] === '"') {
      end = closingQuote(text, at);
      if (end === -1) return null;
      cells.push(text.slice(at + 1, end).replaceAll('""', '"'));
      end += 1;
    } else {
      while (end < text.length && !isCellEnd(text, end, delimiter)) end += 1;
      cells.push(text.slice(at, end));
    }
    if (!isCellEnd(text, end, delimiter)) return null;
    if (delimiter === '' || text[end] !== delimiter) return { cells, end };
    at = end;
  }
}

function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function isCellEnd(text: string, at: number, delimiter: string): boolean {
  const letter = text[at];
  return letter === undefined || letter === '\n' || letter === '\r' || letter === delimiter;
}
