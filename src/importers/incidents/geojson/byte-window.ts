/** A sliding window over a long text: bytes are appended on demand and dropped from the start. */

export class ByteWindow {
  /** Valid from `at` to `end`. */
  bytes = new Uint8Array(1 << 16);
  at = 0;
  end = 0;
  /** Bytes of the text before `bytes`. */
  before = 0;
  /** Line of `at`, from 1, as of the last `countLines`. */
  line = 1;
  #countedTo = 0;
  readonly #pieces: AsyncIterator<Uint8Array>;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** Byte of the text, from 0. */
  get place(): number {
    return this.before + this.at;
  }

  /**
   * Appends a piece and drops the bytes before `at`, which becomes 0.
   * @returns false at the end of the text
   */
  async more(): Promise<boolean> {
    const { done, value } = await this.#pieces.next();
    if (done === true) return false;
    this.countLines();
    const kept = this.end - this.at;
    const needed = kept + value.length;
    const to =
      needed > this.bytes.length ? new Uint8Array(Math.max(needed, this.bytes.length * 2)) : this.bytes;
    if (to === this.bytes) to.copyWithin(0, this.at, this.end);
    else to.set(this.bytes.subarray(this.at, this.end));
    to.set(value, kept);
    this.bytes = to;
    this.before += this.at;
    this.#countedTo -= this.at;
    this.at = 0;
    this.end = needed;
    return true;
  }

  /** Updates `line` for `at`. */
  countLines(): void {
    for (let at = this.#countedTo; at < this.at; at += 1) if (this.bytes[at] === 10) this.line += 1;
    this.#countedTo = this.at;
  }

  /** Skips white space. @returns the next byte, or -1 at the end */
  async skipSpace(): Promise<number> {
    for (;;) {
      for (; this.at < this.end; this.at += 1) {
        const byte = this.bytes[this.at] as number;
        if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return byte;
      }
      if (!(await this.more())) return -1;
    }
  }
}
