/** Reads a sheet row by row: each cell has a position and a value, or a fault. */
import type { CellValue } from '../build-columns.ts';
import { valueOfIsoDate } from '../iso-date.ts';
import type { ProblemCode } from '../problem-log.ts';
import type { Attributes, XmlHandler } from '../read-xml.ts';
import { CellText } from './cell-text.ts';
import type { NumberStyle } from './date-styles.ts';
import { cellText } from './find-table.ts';
import { valueOfSerial } from './serial.ts';
import { isTrue } from './workbook.ts';

export interface Cell {
  /** From 0; -1 for an invalid column. */
  readonly column: number;
  readonly value: CellValue;
  /** Why there is no value, and the raw text. */
  readonly fault: { readonly code: ProblemCode; readonly text: string } | null;
}

export interface Row {
  /** From 1, as displayed. */
  readonly number: number;
  readonly isHidden: boolean;
  /** Non-empty cells, from left to right. For duplicate columns the last has the value. */
  readonly cells: readonly Cell[];
}

/** Merged cells; the first has the value. Columns count from 0, rows from 1. */
export interface MergedArea {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface SheetTools {
  readonly sharedTexts: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly from1904: boolean;
  readonly takeRow: (row: Row) => void;
  /** Areas of several rows; they follow the rows of a sheet. */
  readonly takeArea: (area: MergedArea) => void;
}

/** Limits of a sheet (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73). */
const MAX_COLUMNS = 16_384;
const MAX_ROWS = 1_048_576;

const PLAIN_NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/;

export class SheetRows implements XmlHandler {
  readonly #tools: SheetTools;
  readonly #text = new CellText();
  #row = 0;
  #isHidden = false;
  #cells: Cell[] = [];
  #column = -1;
  #kind = 'n';
  #style: NumberStyle = 'number';
  #value = '';
  #hasFormula = false;
  #inValue = false;

  constructor(tools: SheetTools) {
    this.#tools = tools;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.#beginCell(attributes);
    else if (name === 'v') this.#inValue = true;
    else if (name === 'f') this.#hasFormula = true;
    else if (name === 'row') {
      const number = Number(attributes['r'] ?? this.#row + 1);
      this.#row = number >= 1 && number <= MAX_ROWS ? Math.floor(number) : this.#row + 1;
      this.#isHidden = isTrue(attributes['hidden']);
      this.#cells = [];
      this.#column = -1;
    } else if (name === 'mergeCell') this.#takeMerged(attributes['ref'] ?? '');
    else this.#text.open(name, attributes);
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else this.#text.add(text);
  }

  close(name: string): void {
    if (name === 'v') this.#inValue = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row') {
      if (!this.#cells.every(isBlank))
        this.#tools.takeRow({ number: this.#row, isHidden: this.#isHidden, cells: inOrder(this.#cells) });
    } else this.#text.close(name);
  }

  #beginCell(attributes: Attributes): void {
    const place = attributes['r'];
    this.#column = place === undefined ? this.#column + 1 : columnOf(place);
    this.#kind = attributes['t'] ?? 'n';
    this.#style = this.#tools.styles[Number(attributes['s'] ?? 0)] ?? 'number';
    this.#value = '';
    this.#hasFormula = false;
    this.#text.take();
  }

  #endCell(): void {
    const inline = this.#text.take();
    const text = this.#kind === 'inlineStr' ? inline : this.#value;
    if (this.#column < 0 || this.#column >= MAX_COLUMNS) {
      this.#column = -1;
      this.#put(null, { code: 'cell-unreadable', text });
    } else if (text === '') {
      if (this.#hasFormula && this.#kind !== 'str') this.#put(null, { code: 'formula-without-value', text });
    } else this.#putValue(text);
  }

  #putValue(text: string): void {
    switch (this.#kind) {
      case 's': {
        const shared = this.#tools.sharedTexts[Number(text)];
        if (shared === undefined) this.#put(null, { code: 'cell-unreadable', text });
        else if (shared !== '') this.#put(shared, null);
        break;
      }
      case 'b':
        this.#put(isTrue(text.trim()), null);
        break;
      case 'e':
        this.#put(null, { code: 'formula-error', text });
        break;
      case 'd':
        this.#put(valueOfIsoDate(text.trim()), null);
        break;
      case 'n':
        if (PLAIN_NUMBER.test(text))
          this.#put(valueOfSerial(Number(text), this.#style, this.#tools.from1904), null);
        else this.#put(null, { code: 'cell-unreadable', text });
        break;
      default:
        this.#put(text, null);
    }
  }

  #put(value: CellValue, fault: Cell['fault']): void {
    // Further cells have duplicate or invalid columns.
    if (this.#cells.length === MAX_COLUMNS) return;
    this.#cells.push({ column: this.#column, value, fault });
  }

  #takeMerged(area: string): void {
    const [, left = '', top, bottom] = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(area) ?? [];
    const [firstRow, lastRow] = [Number(top), Math.min(Number(bottom), MAX_ROWS)];
    if (lastRow > firstRow) this.#tools.takeArea({ column: columnOf(left), firstRow, lastRow });
  }
}

/** Spaces are left in cells that someone cleared. */
function isBlank({ value, fault }: Cell): boolean {
  return fault === null && typeof value === 'string' && value.trim() === '';
}

/** Parses `XFD1048576`: letters are base-26 digits without a zero. @returns from 0; -1 if invalid */
function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length; at += 1) {
    const letter = place.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/**
 * Cells are normally in order, one per column. Otherwise the last in a column counts; duplicates and cells
 * with invalid columns are reported.
 */
function inOrder(cells: readonly Cell[]): readonly Cell[] {
  if (cells.every(({ column }, at) => at === 0 || column > (cells[at - 1]?.column ?? -1))) return cells;
  const last = new Map(cells.map((cell) => [cell.column, cell]));
  return cells
    .map((cell): Cell => {
      const { column, value, fault } = cell;
      if (column < 0 || fault !== null || last.get(column) === cell) return cell;
      return { column, value: null, fault: { code: 'duplicate-key', text: cellText(value) } };
    })
    .sort((a, b) => a.column - b.column);
}
