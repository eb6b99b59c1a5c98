/** Stores JSON values as records: features, bare geometries or plain objects. */

import { ColumnsBuilder } from '../build-columns.ts';
import { ShapesBuilder } from '../build-shapes.ts';
import type { IncidentFormat } from '../formats.ts';
import { ProblemLog } from '../problem-log.ts';
import type { Budget, DeclaredSystem, FileNote, RawTable, ReadTools, RecordPlaces } from '../raw-table.ts';
import { Refused } from '../refused.ts';
import { countKeys, parseValue, repeatedKey } from './parse-value.ts';
import { isGeometryType, shapeOfGeometry } from './shape-of-geometry.ts';
import type { TakenValue } from './take-value.ts';

/** Feature members that are not columns. */
const NO_COLUMNS = new Set(['type', 'geometry', 'properties', 'bbox']);
/** Records between checks of the cell limit. */
const LOOK_EVERY = 4096;
/** Maximum record length, in multiples of the longest cell. */
export const RECORD_CELLS = 64;

export class RecordStore {
  readonly log = new ProblemLog();
  count = 0;
  readonly #columns: ColumnsBuilder;
  readonly #shapes = new ShapesBuilder();
  readonly #budget: Budget;
  readonly #format: IncidentFormat;
  readonly #unit: RecordPlaces['unit'];
  readonly #outer = new Map<string, number>();
  #hasShapes = false;
  #readable = 0;

  constructor(format: IncidentFormat, unit: RecordPlaces['unit'], tools: ReadTools) {
    this.#format = format;
    this.#unit = unit;
    this.#budget = tools.budget;
    this.#columns = new ColumnsBuilder({ format, budget: tools.budget, log: this.log, unit });
  }

  /** @throws Refused beyond a limit */
  addTaken(taken: TakenValue): void {
    const value = taken.state === 'whole' ? parseValue(taken.text) : undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.drop(taken.state === 'long' ? 'cell-too-long' : 'record-unreadable', taken.text);
      return;
    }
    if (countKeys(value) < taken.keyCount) {
      this.log.add('duplicate-key', this.count, null, repeatedKey(taken.text) ?? '');
    }
    this.add(value as Record<string, unknown>);
  }

  drop(code: 'cell-too-long' | 'record-unreadable', text: string): void {
    this.log.add(code, this.count, null, text);
    this.#next();
  }

  add(value: Readonly<Record<string, unknown>>): void {
    const record = this.count;
    if (value['type'] === 'Feature') {
      this.#hasShapes = true;
      this.#shapes.put(record, shapeOfGeometry(value['geometry'], this.#budget.nesting));
      this.#addProperties(value['properties']);
      for (const [name, member] of Object.entries(value)) {
        if (!NO_COLUMNS.has(name)) this.#columns.putJson(this.#outerColumn(name), record, member);
      }
    } else if (isGeometryType(value['type'])) {
      this.#hasShapes = true;
      this.#shapes.put(record, shapeOfGeometry(value, this.#budget.nesting));
    } else this.#addProperties(value);
    this.#readable += 1;
    this.#next();
  }

  /** @throws Refused if there are no records, or too many */
  finish(
    system: DeclaredSystem,
    rest: Pick<RawTable, 'notes' | 'dialect'> & { readonly numbers: Uint32Array | null },
  ): RawTable {
    const { count } = this;
    if (this.#readable === 0) throw new Refused({ kind: 'no-records', format: this.#format });
    // Positions that exceed degrees disprove the format's only system, WGS 84.
    const isOther = system.from === 'format' && this.#shapes.isBeyondDegrees;
    const notes: FileNote[] = [...rest.notes, ...this.#columns.notes()];
    return {
      format: this.#format,
      recordCount: count,
      columns: this.#columns.finish(count),
      shapes: this.#hasShapes ? this.#shapes.finish(count, isOther ? { from: 'nothing' } : system) : null,
      places: { unit: this.#unit, numbers: rest.numbers, first: 1 },
      problems: this.log.finish(),
      notes,
      dialect: rest.dialect,
      parts: [],
      part: 0,
    };
  }

  #addProperties(properties: unknown): void {
    if (properties === null || properties === undefined) return;
    const isObject = typeof properties === 'object' && !Array.isArray(properties);
    const members = isObject ? Object.entries(properties) : [['properties', properties] as const];
    for (const [name, member] of members)
      this.#columns.putJson(this.#columns.named(name), this.count, member);
  }

  /** Other members may share a name with a property. */
  #outerColumn(name: string): number {
    const known = this.#outer.get(name);
    if (known !== undefined) return known;
    const column = this.#columns.add(name);
    this.#outer.set(name, column);
    return column;
  }

  #next(): void {
    this.count += 1;
    if (this.count % LOOK_EVERY === 0 || this.count > this.#budget.records)
      this.#columns.checkCells(this.count);
  }
}
