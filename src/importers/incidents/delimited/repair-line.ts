/**
 * Splits a line whose quotes violate RFC 4180. Tries several readings and takes the one that gives the
 * table's number of cells. None crosses the line end: an unclosed quote there is damage.
 */
type Reading = (line: string, at: number, delimiter: string) => Cell | null;

interface Cell {
  readonly text: string;
  /** Index of the delimiter or line end. */
  readonly end: number;
}

/** `"he said "no" twice",`: an inner quote that is not doubled. */
const untilQuoteAtEnd: Reading = (line, at, delimiter) => {
  for (let end = at + 1; end < line.length; end += 1) {
    if (line[end] !== '"') continue;
    if (line[end + 1] === '"') {
      end += 1;
      continue;
    }
    if (end + 1 === line.length || line[end + 1] === delimiter) {
      return { text: line.slice(at + 1, end).replaceAll('""', '"'), end: end + 1 };
    }
  }
  return null;
};

/** `"abc"def,`: only part of the cell is quoted. */
const untilFirstQuote: Reading = (line, at, delimiter) => {
  const quote = line.indexOf('"', at + 1);
  if (quote === -1) return null;
  const next = line.indexOf(delimiter, quote);
  const end = next === -1 ? line.length : next;
  return { text: line.slice(at + 1, quote) + line.slice(quote + 1, end), end };
};

const READINGS: readonly Reading[] = [untilQuoteAtEnd, untilFirstQuote];

export interface RepairedLine {
  readonly cells: readonly string[];
  /** The first cell that needed repair. */
  readonly column: number;
}

const QUOTE_AFTER_SPACE = / *"/y;

/**
 * `null` when no reading gives `columnCount` cells.
 * @param delimiter one letter, or empty for a table of one column
 */
export function repairLine(line: string, delimiter: string, columnCount: number): RepairedLine | null {
  for (const reading of READINGS) {
    const repaired = cellsBy(reading, line, delimiter || '\n');
    if (repaired !== null && repaired.cells.length === columnCount) return repaired;
  }
  return null;
}

function cellsBy(reading: Reading, line: string, delimiter: string): RepairedLine | null {
  const cells: string[] = [];
  let column = -1;
  for (let at = 0; ; ) {
    // Space before a quote is ignored in this kind of file.
    QUOTE_AFTER_SPACE.lastIndex = at;
    const opens = QUOTE_AFTER_SPACE.test(line);
    const cell = opens
      ? reading(line, QUOTE_AFTER_SPACE.lastIndex - 1, delimiter)
      : plainCell(line, at, delimiter);
    if (cell === null) return null;
    if (column === -1 && opens && !isWellFormed(line.slice(at, cell.end))) column = cells.length;
    cells.push(cell.text);
    if (cell.end >= line.length) return { cells, column: Math.max(column, 0) };
    at = cell.end + delimiter.length;
  }
}

const plainCell: Reading = (line, at, delimiter) => {
  const next = line.indexOf(delimiter, at);
  const end = next === -1 ? line.length : next;
  return { text: line.slice(at, end), end };
};

function isWellFormed(written: string): boolean {
  return /^"(?:[^"]|"")*"$/.test(written);
}
