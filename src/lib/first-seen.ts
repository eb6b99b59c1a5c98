/**
 * Hash set of records with open addressing, which finds the first of equal ones. A map of a million entries
 * would outweigh the records.
 */
export class FirstSeen {
  readonly #slots: Uint32Array;
  readonly #hashes: Uint32Array;
  readonly #mask: number;

  /**
   * @param hashOf 32 bits, equal for equal records
   * @param isEqual compares two records of equal hash
   */
  constructor(
    recordCount: number,
    readonly hashOf: (record: number) => number,
    readonly isEqual: (one: number, other: number) => boolean,
  ) {
    const room = 2 ** Math.ceil(Math.log2(Math.max(2, recordCount * 2)));
    this.#slots = new Uint32Array(room);
    this.#hashes = new Uint32Array(recordCount);
    this.#mask = room - 1;
  }

  /** Returns the first record equal to this one, or the record itself. */
  firstLike(record: number): number {
    const hash = this.hashOf(record);
    this.#hashes[record] = hash;
    // The low bits of a combined hash are weak.
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const taken = this.#slots[slot] ?? 0;
      if (taken === 0) {
        this.#slots[slot] = record + 1;
        return record;
      }
      const other = taken - 1;
      if (this.#hashes[other] === hash && this.isEqual(other, record)) return other;
      slot = (slot + 1) & this.#mask;
    }
  }
}
