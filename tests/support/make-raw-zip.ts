/** Writes ZIP files with names in any code page, and in the ZIP64 form (PKWARE APPNOTE 6.3.10, 4.3). */
import { crc32 } from '../../src/lib/crc32.ts';

export interface RawEntry {
  /** As stored, without the code page. */
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  /** Extra field of the central directory. */
  readonly extra?: Uint8Array;
}

const MAX_16 = 0xffff;
const MAX_32 = 0xffff_ffff;

/** @param isLong sizes, offsets and the count in ZIP64 records only */
export function makeRawZip(entries: readonly RawEntry[], isLong = false): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const add = (...more: readonly Uint8Array[]) => {
    for (const piece of more) {
      pieces.push(piece);
      length += piece.length;
    }
  };
  const offsets = entries.map(({ name, content }) => {
    const offset = length;
    const sizes = [crc32(content), content.length, content.length];
    add(
      fields([4, 0x04034b50], [2, 20], [2, 0], [2, 0], [4, 0], ...sizes.map(four), [2, name.length], [2, 0]),
    );
    add(name, content);
    return offset;
  });
  const start = length;
  for (const [at, { name, content, extra = new Uint8Array(0) }] of entries.entries()) {
    const [size, offset] = [content.length, offsets[at] ?? 0];
    const long = isLong ? fields([2, 1], [2, 24], [8, size], [8, size], [8, offset]) : new Uint8Array(0);
    const said = isLong ? MAX_32 : size;
    add(
      fields(
        ...([
          [4, 0x02014b50],
          [2, 45],
          [2, 45],
          [2, 0],
          [2, 0],
          [4, 0],
        ] as const),
        ...[crc32(content), said, said].map(four),
        ...([
          [2, name.length],
          [2, extra.length + long.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
        ] as const),
        four(isLong ? MAX_32 : offset),
      ),
    );
    add(name, extra, long);
  }
  const bytes = length - start;
  if (isLong) {
    const end = length;
    const counts = [entries.length, entries.length, bytes, start].map((value) => [8, value] as const);
    add(fields([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], ...counts));
    add(fields([4, 0x07064b50], [4, 0], [8, end], [4, 1]));
  }
  const count = isLong ? MAX_16 : entries.length;
  const [saidBytes, saidStart] = isLong ? [MAX_32, MAX_32] : [bytes, start];
  add(fields([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, saidBytes], [4, saidStart], [2, 0]));
  return new Uint8Array(Buffer.concat(pieces));
}

/** Encodes text in code page 866, for Cyrillic letters and ASCII. */
export function toCp866(text: string): Uint8Array {
  const decoder = new TextDecoder('ibm866');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Uint8Array.from(text, (letter) => {
    const code = codes.get(letter);
    if (code === undefined) throw new RangeError(`${letter} is not in code page 866`);
    return code;
  });
}

/** Numbers of 2, 4 or 8 bytes, little-endian. */
function fields(...values: readonly (readonly [bytes: number, value: number])[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap(([bytes, value]) =>
      Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256),
    ),
  );
}

function four(value: number): readonly [bytes: number, value: number] {
  return [4, value];
}
