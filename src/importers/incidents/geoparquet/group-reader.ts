/** Reads the columns of row groups one by one, each with its nested parts. */
import type { ColumnMetaData, DecodedArray, FileMetaData, SchemaTree } from 'hyparquet';
import { assembleNested } from 'hyparquet/src/assemble.js';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { getTreePath } from 'hyparquet/src/schema.js';
import { bytesOf } from '../delimited/blocks.ts';
import type { Budget } from '../raw-table.ts';
import { Refused } from '../refused.ts';
import { readChunk } from './read-chunk.ts';

export class GroupReader {
  doneBytes = 0;
  #unpackedBytes = 0;
  readonly #file: Blob;
  readonly #metadata: FileMetaData;
  readonly #schema: SchemaTree;
  readonly #budget: Budget;

  constructor(file: Blob, metadata: FileMetaData, schema: SchemaTree, budget: Budget) {
    this.#file = file;
    this.#metadata = metadata;
    this.#schema = schema;
    this.#budget = budget;
  }

  /**
   * @param column top-level.
   * @param rows of the group
   * @returns `null` if unreadable.
   * @throws Refused beyond the budget; UnreadableFile
   */
  async column(group: number, column: SchemaTree, rows: number): Promise<DecodedArray | null> {
    const { name } = column.element;
    const isFlat = column.children.length === 0 && column.element.repetition_type !== 'REPEATED';
    const parts = new Map<string, DecodedArray>();
    for (const { meta_data: said } of this.#metadata.row_groups[group]?.columns ?? []) {
      if (said === undefined || said.path_in_schema[0] !== name) continue;
      const bytes = await this.#bytesOf(said);
      const values = bytes === null ? null : this.#read(bytes, said, isFlat ? rows : this.#budget.records);
      if (values === null) return null;
      parts.set(said.path_in_schema.join('.'), values);
    }
    try {
      if (column.children.length > 0) assembleNested(parts, column, DEFAULT_PARSERS);
    } catch {
      return null;
    }
    const values = parts.get(name);
    return values?.length === rows ? values : null;
  }

  /** `null` if outside the file. @throws UnreadableFile */
  async #bytesOf(said: ColumnMetaData): Promise<Uint8Array | null> {
    const from = Number(said.dictionary_page_offset ?? said.data_page_offset);
    const to = from + Number(said.total_compressed_size);
    if (!(from >= 0 && to >= from && to <= this.#file.size)) return null;
    this.doneBytes = Math.min(this.#file.size, this.doneBytes + to - from);
    return bytesOf(this.#file, from, to);
  }

  #read(bytes: Uint8Array, said: ColumnMetaData, mostValues: number): DecodedArray | null {
    const unpacked = (count: number) => {
      this.#unpackedBytes += count;
      if (this.#unpackedBytes > this.#budget.unpackedBytes) throw this.#tooMuch(said);
    };
    try {
      const path = getTreePath(this.#schema, said.path_in_schema);
      return readChunk(bytes, { said, path, mostValues, unpacked });
    } catch (error) {
      if (error instanceof Refused) throw error;
      // The library throws various errors on damaged data.
      return null;
    }
  }

  #tooMuch({ path_in_schema }: ColumnMetaData): Refused {
    const allowed = this.#budget.unpackedBytes;
    const place = { unit: 'part', name: path_in_schema.join('.') } as const;
    return new Refused({
      kind: 'over-budget',
      format: 'geoparquet',
      limit: 'unpackedBytes',
      allowed,
      found: null,
      place,
    });
  }
}
