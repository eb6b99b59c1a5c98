/**
 * Streams the parts of a ZIP file, holding only the piece being read. Declared sizes are not trusted:
 * unpacked bytes are counted over all parts.
 */
import { Inflate } from 'fflate';
import { crc32 } from '../../lib/crc32.ts';
import { joinBytes } from '../../lib/join-bytes.ts';
import {
  END_REACH_BYTES,
  findZipEnd,
  LOCAL_BYTES,
  localHeaderBytes,
  readZipDirectory,
  type ZipEntry,
} from '../zip/zip-entries.ts';
import { bytesOf, readBlocks } from './delimited/blocks.ts';
import type { IncidentFormat } from './formats.ts';
import type { Budget } from './raw-table.ts';
import { Refused } from './refused.ts';

const STORED = 0;
const DEFLATED = 8;
/** Deflate expands at most 1,032 times, so one step cannot exceed the budget by much. */
const STEP_BYTES = 4096;

export class Archive {
  readonly entries: readonly ZipEntry[];
  readonly #file: Blob;
  readonly #format: IncidentFormat;
  readonly #budget: Budget;
  #unpackedBytes = 0;

  private constructor(file: Blob, entries: readonly ZipEntry[], format: IncidentFormat, budget: Budget) {
    this.entries = entries;
    this.#file = file;
    this.#format = format;
    this.#budget = budget;
  }

  /** Reads the directory. @throws Refused, UnreadableFile */
  static async open(file: Blob, format: IncidentFormat, budget: Budget): Promise<Archive> {
    const damaged = new Refused({
      kind: 'damaged',
      format,
      place: null,
      detail: 'no directory of its parts',
    });
    const tail = await bytesOf(file, Math.max(0, file.size - END_REACH_BYTES), file.size);
    const end = findZipEnd(tail, file.size);
    if (end === null) throw damaged;
    if (end.count > budget.entries) {
      const allowed = budget.entries;
      throw new Refused({
        kind: 'over-budget',
        format,
        limit: 'entries',
        allowed,
        found: end.count,
        place: null,
      });
    }
    const directory = await bytesOf(file, end.offset, Math.min(file.size, end.offset + end.bytes));
    const entries = readZipDirectory(directory, end.count);
    if (entries === null) throw damaged;
    checkEntries(entries, format);
    return new Archive(file, entries, format, budget);
  }

  /** Returns the entry with this name, else the first that differs only in case, as in hand-made files. */
  find(name: string): ZipEntry | undefined {
    const folded = name.toLowerCase();
    return (
      this.entries.find((entry) => entry.name === name) ??
      this.entries.find((entry) => entry.name.toLowerCase() === folded)
    );
  }

  /** Yields the unpacked bytes of a part. @throws Refused, UnreadableFile */
  async *pieces(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    if (entry.isEncrypted) throw new Refused({ kind: 'encrypted', format: this.#format });
    if (entry.method !== STORED && entry.method !== DEFLATED)
      throw this.#damaged(entry, `packed by method ${entry.method}`);
    const begin = await this.#beginOf(entry);
    const packed = this.#file.slice(begin, begin + entry.packedBytes);
    let sum = 0;
    let count = 0;
    for await (const piece of entry.method === STORED ? blocksOf(packed) : this.#inflated(packed, entry)) {
      sum = crc32(piece, sum);
      count += piece.length;
      this.#count(piece.length, entry);
      yield piece;
    }
    if (count !== entry.saidBytes || sum !== entry.checkSum)
      throw this.#damaged(entry, 'not what its check sum says');
  }

  /** Returns a whole part, for small ones. @throws Refused, UnreadableFile */
  async bytes(entry: ZipEntry): Promise<Uint8Array<ArrayBuffer>> {
    const pieces: Uint8Array[] = [];
    for await (const piece of this.pieces(entry)) pieces.push(piece);
    return joinBytes(pieces);
  }

  async #beginOf(entry: ZipEntry): Promise<number> {
    const { localOffset, packedBytes } = entry;
    const headerBytes = localHeaderBytes(await bytesOf(this.#file, localOffset, localOffset + LOCAL_BYTES));
    if (headerBytes === null || localOffset + headerBytes + packedBytes > this.#file.size)
      throw this.#damaged(entry, 'not where its directory says');
    return localOffset + headerBytes;
  }

  async *#inflated(packed: Blob, entry: ZipEntry): AsyncGenerator<Uint8Array> {
    let pieces: Uint8Array[] = [];
    const inflate = new Inflate((piece) => {
      if (piece.length > 0) pieces.push(piece);
    });
    for await (const { block, isLast } of readBlocks(packed, 0)) {
      for (let at = 0; at < block.length || (isLast && block.length === 0); at += STEP_BYTES) {
        const stop = Math.min(at + STEP_BYTES, block.length);
        try {
          inflate.push(block.subarray(at, stop), isLast && stop === block.length);
        } catch (error) {
          throw this.#damaged(entry, String(error));
        }
        yield* pieces;
        pieces = [];
        if (block.length === 0) break;
      }
    }
  }

  #count(bytes: number, entry: ZipEntry): void {
    this.#unpackedBytes += bytes;
    const allowed = this.#budget.unpackedBytes;
    if (this.#unpackedBytes <= allowed) return;
    const place = { unit: 'part', name: entry.name } as const;
    const format = this.#format;
    throw new Refused({ kind: 'over-budget', format, limit: 'unpackedBytes', allowed, found: null, place });
  }

  #damaged({ name }: ZipEntry, detail: string): Refused {
    return new Refused({ kind: 'damaged', format: this.#format, place: { unit: 'part', name }, detail });
  }
}

async function* blocksOf(file: Blob): AsyncGenerator<Uint8Array> {
  for await (const { block } of readBlocks(file, 0)) yield block.slice();
}

/** @throws Refused for duplicate names, overlapping entries and paths that leave the folder */
function checkEntries(entries: readonly ZipEntry[], format: IncidentFormat): void {
  const names = new Set<string>();
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.localOffset - b.localOffset)) {
    const { name, localOffset, packedBytes } = entry;
    const place = { unit: 'part', name } as const;
    if (names.has(name))
      throw new Refused({ kind: 'damaged', format, place, detail: 'two parts of one name' });
    names.add(name);
    if (/^\/|^[a-z]:|\\|(^|\/)\.\.(\/|$)/i.test(name))
      throw new Refused({ kind: 'unsafe', format, what: 'path', place });
    if (localOffset < end) throw new Refused({ kind: 'unsafe', format, what: 'overlap', place });
    end = localOffset + LOCAL_BYTES + packedBytes;
  }
}
