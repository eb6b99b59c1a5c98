/** The part of a long text that is looked at: bytes are added at its end as they are asked for, and forgotten at its beginning. */

export class ByteWindow {
  /** Valid from `at` to `end`. */
  bytes = new Uint8Array(1 << 16);
  at = 0;
  end = 0;
  /** How many bytes of the text lie before `bytes`. */
  before = 0;
  /** Line in which `at` lies, from 1, as far as `countLines` was asked. */
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

  /** Adds a piece; what lies before `at` is forgotten, so that `at` is 0 afterwards. @returns false when the text is over */
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

  /** Brings `line` up to `at`. */
  countLines(): void {
    for (let at = this.#countedTo; at < this.at; at += 1) if (this.bytes[at] === 10) this.line += 1;
    this.#countedTo = this.at;
  }

  /** Goes to the next byte that is no white space. @returns it, or -1 at the end */
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
