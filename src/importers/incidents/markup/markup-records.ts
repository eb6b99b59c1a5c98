/** Collects the records of an XML file, element by element. */

import { ColumnsBuilder, numberOrText } from '../build-columns.ts';
import { ShapesBuilder } from '../build-shapes.ts';
import type { IncidentFormat } from '../formats.ts';
import { ProblemLog } from '../problem-log.ts';
import type { FileNote, RawTable, ReadTools } from '../raw-table.ts';
import { Refused } from '../refused.ts';
import { ShapeSum } from '../shape-sum.ts';

/** Records between checks of the cell limit. */
const LOOK_EVERY = 4096;
const REPLACED = '\ufffd';

export class MarkupRecords {
  count = 0;
  /** Geometry of the current record. */
  shape = new ShapeSum();
  isOpen = false;
  readonly #format: IncidentFormat;
  readonly #tools: ReadTools;
  readonly #log = new ProblemLog();
  readonly #columns: ColumnsBuilder;
  readonly #shapes = new ShapesBuilder();
  readonly #cells = new Map<number, string>();
  #isSpoiled = false;

  constructor(format: IncidentFormat, tools: ReadTools) {
    this.#format = format;
    this.#tools = tools;
    this.#columns = new ColumnsBuilder({ format, budget: tools.budget, log: this.#log, unit: 'feature' });
  }

  begin(): void {
    this.isOpen = true;
    this.shape = new ShapeSum();
    this.#cells.clear();
    this.#isSpoiled = false;
  }

  /** Marks the record as damaged. */
  spoil(): void {
    this.#isSpoiled = true;
  }

  /** @throws Refused for too many columns */
  put(name: string, text: string): void {
    if (text === '') return;
    const column = this.#columns.named(name);
    if (this.#cells.has(column)) this.#log.add('duplicate-key', this.count, column, name);
    if (text.includes(REPLACED)) this.#isSpoiled = true;
    this.#cells.set(column, text);
  }

  /** @throws Refused beyond a limit */
  end(): void {
    const record = this.count;
    for (const [column, text] of this.#cells) this.#columns.put(column, record, numberOrText(text));
    this.#shapes.put(record, this.shape.finish());
    if (this.#isSpoiled)
      this.#log.add('spoiled-characters', record, null, [...this.#cells.values()].join(' '));
    this.#next();
  }

  /** @param damagedLine where the file is damaged. @throws Refused for no records, or too many */
  finish(
    damagedLine: number | null,
    dialect: RawTable['dialect'],
    others: readonly FileNote[] = [],
  ): RawTable {
    if (damagedLine !== null && this.isOpen) {
      this.#log.add('record-unreadable', this.count, null, [...this.#cells.values()].join(' '));
      this.#next();
    }
    const { count } = this;
    const format = this.#format;
    if (count === 0 && damagedLine !== null) {
      const place = { unit: 'line', number: damagedLine } as const;
      throw new Refused({ kind: 'damaged', format, place, detail: 'not well-formed' });
    }
    if (count === 0) throw new Refused({ kind: 'no-records', format });
    const damage: FileNote[] =
      damagedLine === null ? [] : [{ kind: 'damaged-from', line: damagedLine, byte: null }];
    return {
      format,
      recordCount: count,
      columns: this.#columns.finish(count),
      shapes: this.#shapes.finish(count, { from: 'format' }),
      places: { unit: 'feature', numbers: null, first: 1 },
      problems: this.#log.finish(),
      notes: [...damage, ...others, ...this.#columns.notes()],
      dialect,
      parts: [],
      part: 0,
    };
  }

  #next(): void {
    this.isOpen = false;
    this.count += 1;
    const isFull = this.count > this.#tools.budget.records;
    if (isFull || this.count % LOOK_EVERY === 0) this.#columns.checkCells(this.count);
  }
}
