/**
 * Identifies compound files of Office: a workbook of before 2007, or a newer one with a password. Layout:
 * [MS-CFB] 2.2 and 2.6; stream names: [MS-XLS] 2.1.2 and [MS-OFFCRYPTO] 2.3.
 */
import { bytesOf } from '../delimited/blocks.ts';
import type { Refusal } from '../refusal.ts';

const MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
/** A workbook's directory has about ten entries. */
const MAX_BYTES = 65_536;

export async function isCompoundFile(file: Blob): Promise<boolean> {
  const head = await bytesOf(file, 0, MARK.length);
  return MARK.every((byte, at) => head[at] === byte);
}

/** Returns the reason; none is supported. @throws UnreadableFile */
export async function refusalOfCompoundFile(file: Blob): Promise<Refusal> {
  const header = await bytesOf(file, 0, HEADER_BYTES);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const isWhole = header.length === HEADER_BYTES;
  const sectorBytes = isWhole && view.getUint16(30, true) === 12 ? 4096 : HEADER_BYTES;
  const begin = isWhole ? (view.getUint32(48, true) + 1) * sectorBytes : file.size;
  const directory = await bytesOf(file, begin, begin + MAX_BYTES);
  const names = new Set<string>();
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    names.add(new TextDecoder('utf-16le').decode(directory.subarray(at, at + 64)).split('\0')[0] ?? '');
  }
  if (names.has('EncryptedPackage')) return { kind: 'encrypted', format: 'xlsx' };
  if (names.has('WordDocument')) return { kind: 'unsupported-format', format: 'Word 97–2003 (DOC)' };
  return { kind: 'unsupported-format', format: 'Excel 97–2003 (XLS)' };
}
