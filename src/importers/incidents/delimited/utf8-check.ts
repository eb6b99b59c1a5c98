/** Validates UTF-8 block by block; letters may cross block boundaries. */
const ALL_UPPER_BITS = 0x80808080 | 0;

export class Utf8Check {
  /** Multi-byte letters, and invalid bytes. */
  letters = 0;
  faults = 0;
  /** Bytes missing from the current letter, and the range of the next. */
  #missing = 0;
  #least = 0x80;
  #most = 0xbf;

  /** @param isLast no block follows. @returns whether this block has no fault */
  holds(block: Uint8Array, isLast: boolean): boolean {
    const before = this.faults;
    if (this.#missing > 0 || !isAscii(block)) this.#go(block);
    if (isLast && this.#missing > 0) {
      this.faults += 1;
      this.#missing = 0;
    }
    return this.faults === before;
  }

  #go(block: Uint8Array): void {
    for (let at = 0; at < block.length; at += 1) {
      const byte = block[at] as number;
      if (this.#missing > 0) {
        if (byte >= this.#least && byte <= this.#most) {
          this.#missing -= 1;
          this.#least = 0x80;
          this.#most = 0xbf;
          if (this.#missing === 0) this.letters += 1;
          continue;
        }
        this.faults += 1;
        this.#missing = 0;
      }
      if (byte >= 0x80) this.#begin(byte);
    }
  }

  /** Sets the range of continuation bytes (Unicode, table 3-7). */
  #begin(byte: number): void {
    this.#least = 0x80;
    this.#most = 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf) this.#missing = 1;
    else if (byte >= 0xe0 && byte <= 0xef) {
      this.#missing = 2;
      if (byte === 0xe0) this.#least = 0xa0;
      if (byte === 0xed) this.#most = 0x9f;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      this.#missing = 3;
      if (byte === 0xf0) this.#least = 0x90;
      if (byte === 0xf4) this.#most = 0x8f;
    } else this.faults += 1;
  }
}

function isAscii(block: Uint8Array): boolean {
  // A word view needs aligned bytes.
  const inWords = block.byteOffset % 4 === 0 ? block.length >> 2 : 0;
  const words = inWords === 0 ? new Int32Array(0) : new Int32Array(block.buffer, block.byteOffset, inWords);
  let bits = 0;
  let at = 0;
  for (; at + 3 < words.length; at += 4) {
    bits |=
      (words[at] as number) |
      (words[at + 1] as number) |
      (words[at + 2] as number) |
      (words[at + 3] as number);
  }
  for (; at < words.length; at += 1) bits |= words[at] as number;
  let rest = 0;
  for (let i = inWords * 4; i < block.length; i += 1) rest |= block[i] as number;
  return (bits & ALL_UPPER_BITS) === 0 && rest < 128;
}
