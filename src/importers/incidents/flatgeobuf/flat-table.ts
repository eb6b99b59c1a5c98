/**
 * Reads FlatBuffers tables (flatbuffers.dev/internals): optional numbered fields, located by a list before
 * the table. Offsets are not trusted: any beyond the bytes is a RangeError.
 */
const decoder = new TextDecoder();

export class FlatTable {
  readonly #view: DataView;
  readonly #at: number;

  private constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
  }

  /** @throws RangeError */
  static rootOf(bytes: Uint8Array): FlatTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new FlatTable(view, view.getUint32(0, true));
  }

  /** Bytes of the whole buffer. */
  get byteLength(): number {
    return this.#view.byteLength;
  }

  /** @returns `missing` if absent. @throws RangeError */
  uint8(field: number, missing: number): number {
    const at = this.#find(field);
    return at === null ? missing : this.#view.getUint8(at);
  }

  uint16(field: number, missing: number): number {
    const at = this.#find(field);
    return at === null ? missing : this.#view.getUint16(at, true);
  }

  int32(field: number, missing: number): number {
    const at = this.#find(field);
    return at === null ? missing : this.#view.getInt32(at, true);
  }

  /** Not exact beyond 2^53. */
  uint64(field: number, missing: number): number {
    const at = this.#find(field);
    return at === null ? missing : Number(this.#view.getBigUint64(at, true));
  }

  /** Empty if absent. @throws RangeError */
  text(field: number): string {
    return decoder.decode(this.bytes(field) ?? new Uint8Array(0));
  }

  bytes(field: number): Uint8Array | null {
    const list = this.#list(field, 1);
    if (list === null) return null;
    const { buffer, byteOffset } = this.#view;
    return new Uint8Array(buffer, byteOffset + list.begin, list.count);
  }

  table(field: number): FlatTable | null {
    const at = this.#find(field);
    return at === null ? null : this.#tableAt(at);
  }

  tables(field: number): readonly FlatTable[] {
    const { begin, count } = this.#list(field, 4) ?? { begin: 0, count: 0 };
    return Array.from({ length: count }, (_, i) => this.#tableAt(begin + 4 * i));
  }

  /** `null` if absent. @throws RangeError */
  uint32s(field: number): readonly number[] | null {
    const list = this.#list(field, 4);
    if (list === null) return null;
    return Array.from({ length: list.count }, (_, i) => this.#view.getUint32(list.begin + 4 * i, true));
  }

  doubles(field: number): readonly number[] {
    const { begin, count } = this.#list(field, 8) ?? { begin: 0, count: 0 };
    return Array.from({ length: count }, (_, i) => this.#view.getFloat64(begin + 8 * i, true));
  }

  #find(field: number): number | null {
    const fields = this.#at - this.#view.getInt32(this.#at, true);
    const place = 4 + 2 * field;
    if (place + 2 > this.#view.getUint16(fields, true)) return null;
    const distance = this.#view.getUint16(fields + place, true);
    return distance === 0 ? null : this.#at + distance;
  }

  #list(field: number, itemBytes: number): { begin: number; count: number } | null {
    const at = this.#find(field);
    if (at === null) return null;
    const list = at + this.#view.getUint32(at, true);
    const count = this.#view.getUint32(list, true);
    // Checked before allocating.
    if (list + 4 + count * itemBytes > this.#view.byteLength) throw new RangeError('a list beyond its bytes');
    return { begin: list + 4, count };
  }

  #tableAt(at: number): FlatTable {
    return new FlatTable(this.#view, at + this.#view.getUint32(at, true));
  }
}
