/** Unpacks one ZIP entry without trusting its declared size: bytes are counted as they are unpacked. */
import { Inflate } from 'fflate';
import { joinBytes } from '../../lib/join-bytes.ts';
import { packedBytesOf, type ZipEntry } from './zip-entries.ts';

const STORED = 0;
const DEFLATED = 8;
/** Deflate expands at most 1,032 times, so one step cannot exceed the limit by much. */
const STEP_BYTES = 4096;

/** Thrown for entries with missing, damaged or unsupported data. */
export class SpoiledEntry extends Error {}

/**
 * Unpacks one entry. `allow` gets the bytes unpacked so far, and their packed size, and throws to stop.
 * @throws SpoiledEntry, or what `allow` throws
 */
export function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  allow: (unpackedBytes: number, packedBytes: number) => void,
): Uint8Array {
  const packed = packedBytesOf(bytes, entry);
  if (packed === null || entry.isEncrypted) throw new SpoiledEntry(`${entry.name} cannot be read`);
  if (entry.method === STORED) {
    allow(packed.length, packed.length);
    return packed;
  }
  if (entry.method !== DEFLATED) throw new SpoiledEntry(`${entry.name} is packed by method ${entry.method}`);
  const pieces: Uint8Array[] = [];
  let unpacked = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    unpacked += piece.length;
  });
  for (let at = 0; at < packed.length; ) {
    const stop = Math.min(at + STEP_BYTES, packed.length);
    try {
      inflate.push(packed.subarray(at, stop), stop === packed.length);
    } catch (cause) {
      throw new SpoiledEntry(`${entry.name} cannot be unpacked`, { cause });
    }
    allow(unpacked, stop);
    at = stop;
  }
  if (unpacked !== entry.saidBytes) throw new SpoiledEntry(`${entry.name} is not as long as it says`);
  return joinBytes(pieces);
}
