/** Unpacks one entry of a ZIP file, without believing what the file says of its size: bytes are counted as they come out. */
import { Inflate } from 'fflate';
import { joinBytes } from '../../lib/join-bytes.ts';
import { packedBytesOf, type ZipEntry } from './zip-entries.ts';

const STORED = 0;
const DEFLATED = 8;
/** Deflate makes at most 1,032 bytes of one, so that a step cannot go far beyond what is allowed. */
const STEP_BYTES = 4096;

/** Thrown when an entry cannot be unpacked: its bytes are missing, spoiled or packed in a way that we do not know. */
export class SpoiledEntry extends Error {}

/**
 * Unpacks one entry. `allow` is told how many bytes have come out so far, and of how many, and throws to stop.
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
