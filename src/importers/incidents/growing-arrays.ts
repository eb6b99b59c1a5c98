/** Column arrays that grow with the records; skipped entries stay empty. */

const ROOM_AT_FIRST = 64;
const encoder = new TextEncoder();

/** NaN if unset. */
export class GrowingFloats {
  #values = new Float64Array(ROOM_AT_FIRST).fill(Number.NaN);

  put(at: number, value: number): void {
    if (at >= this.#values.length) this.#values = this.#widened(Math.max(at + 1, this.#values.length * 2));
    this.#values[at] = value;
  }

  finish(count: number): Float64Array {
    return count <= this.#values.length ? this.#values.slice(0, count) : this.#widened(count);
  }

  #widened(length: number): Float64Array<ArrayBuffer> {
    const wider = new Float64Array(length).fill(Number.NaN, this.#values.length);
    wider.set(this.#values);
    return wider;
  }
}

/** Codes of distinct words; 0 is the empty word. */
export class GrowingWords {
  #codes = new Uint16Array(ROOM_AT_FIRST);
  readonly #codeOf = new Map<string, number>([['', 0]]);

  /** Includes the empty word. */
  get size(): number {
    return this.#codeOf.size;
  }

  put(at: number, word: string): void {
    if (at >= this.#codes.length) {
      const wider = new Uint16Array(Math.max(at + 1, this.#codes.length * 2));
      wider.set(this.#codes);
      this.#codes = wider;
    }
    let code = this.#codeOf.get(word);
    if (code === undefined) {
      code = this.#codeOf.size;
      this.#codeOf.set(word, code);
    }
    this.#codes[at] = code;
  }

  finish(count: number): { codes: Uint8Array | Uint16Array; words: readonly string[] } {
    const words = [...this.#codeOf.keys()];
    const codes = words.length > 256 ? new Uint16Array(count) : new Uint8Array(count);
    codes.set(this.#codes.subarray(0, count));
    return { codes, words };
  }

  /** Converts to consecutive texts. */
  toTexts(count: number): GrowingTexts {
    const words = [...this.#codeOf.keys()];
    const texts = new GrowingTexts();
    for (let at = 0; at < count; at += 1) {
      const code = this.#codes[at] ?? 0;
      if (code !== 0) texts.put(at, words[code] ?? '');
    }
    return texts;
  }
}

/** Concatenated UTF-8. */
export class GrowingTexts {
  #bytes = new Uint8Array(ROOM_AT_FIRST * 16);
  #used = 0;
  #ends = new Uint32Array(ROOM_AT_FIRST);
  #count = 0;

  /** @param at higher than in the previous call */
  put(at: number, text: string): void {
    // A UTF-16 unit takes at most three bytes.
    const needed = this.#used + text.length * 3;
    if (needed > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#passTo(at);
    this.#used += encoder.encodeInto(text, this.#bytes.subarray(this.#used)).written;
    this.#ends[at] = this.#used;
    this.#count = at + 1;
  }

  finish(count: number): { bytes: Uint8Array; ends: Uint32Array } {
    this.#passTo(count);
    return { bytes: this.#bytes.slice(0, this.#used), ends: this.#ends.slice(0, count) };
  }

  /** Fills skipped entries as empty. */
  #passTo(at: number): void {
    if (at >= this.#ends.length) {
      const wider = new Uint32Array(Math.max(at + 1, this.#ends.length * 2));
      wider.set(this.#ends);
      this.#ends = wider;
    }
    this.#ends.fill(this.#used, this.#count, at);
    this.#count = Math.max(this.#count, at);
  }
}
