/** The pages of a SQLite file, in the order of their numbers; sqlite.org/fileformat2.html, section 1.2. */

export const PAGE_BYTES = 4096;
const PAGES_AT_ONCE = 256;

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export class PageFile {
  readonly #blocks: Uint8Array<ArrayBuffer>[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Returns a new page, all zeros. It may be changed until the file is written. */
  add(): Page {
    const at = this.#count % PAGES_AT_ONCE;
    if (at === 0) this.#blocks.push(new Uint8Array(PAGES_AT_ONCE * PAGE_BYTES));
    this.#count += 1;
    const block = this.#blocks.at(-1) as Uint8Array<ArrayBuffer>;
    return { number: this.#count, bytes: block.subarray(at * PAGE_BYTES, (at + 1) * PAGE_BYTES) };
  }

  parts(): readonly Uint8Array<ArrayBuffer>[] {
    const used = this.#count % PAGES_AT_ONCE;
    return this.#blocks.map((block, at) =>
      used > 0 && at === this.#blocks.length - 1 ? block.subarray(0, used * PAGE_BYTES) : block,
    );
  }
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
