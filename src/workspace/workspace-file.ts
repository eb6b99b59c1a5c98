/**
 * Reads and writes workspace files, `<name>.crossroads`: a ZIP file with a manifest (`manifest.json`, and its
 * SHA-256), a JSON file for each part, and the imported files under their SHA-256. Encrypted if there is a
 * passphrase.
 *
 * The content is not trusted: unlisted entries are ignored, names are not paths, and no entry unpacks to more
 * than its listed length.
 */
import { type NamedFile, zipFiles } from '../exporters/zip.ts';
import { SpoiledEntry, unpackEntry } from '../importers/zip/unpack-entry.ts';
import { listZipEntries, type ZipEntry } from '../importers/zip/zip-entries.ts';
import { digestOf } from '../lib/checksum.ts';
import { failed, ok, type Result } from '../lib/result.ts';
import {
  type ListedFile,
  MAX_MANIFEST_BYTES,
  MAX_WORKSPACE_BYTES,
  type Manifest,
  type ManifestFault,
} from './manifest.ts';
import { checkManifest, checkParts, packWork, type ReadParts, type WrittenPart } from './packed-work.ts';
import { isSealed, type SealFault, seal, unseal } from './seal.ts';

/** File extension, without the dot. */
export const WORKSPACE_EXTENSION = 'crossroads';

export interface FileToWrite extends ListedFile {
  readonly blob: Blob;
}

export interface ReadWorkspace extends ReadParts {
  /** By SHA-256. */
  readonly files: ReadonlyMap<string, Blob>;
  /** SHA-256 of listed files that are missing or damaged. */
  readonly lostFiles: readonly string[];
}

export type WorkspaceFault =
  | { readonly code: 'too-large'; readonly megabytes: number; readonly limit: number }
  | ManifestFault
  | SealFault;

const MANIFEST = 'manifest.json';
const SUM = 'manifest.sha256';
const ZIP_MARK = [0x50, 0x4b];

const partName = (id: string) => `parts/${id}.json`;
const fileName = (sha256: string) => `files/${sha256}`;

/** @param passphrase `null` for an unencrypted file */
export async function writeWorkspaceFile(
  parts: readonly WrittenPart[],
  files: readonly FileToWrite[],
  {
    savedAt,
    edition,
    passphrase,
  }: Pick<Manifest, 'savedAt' | 'edition'> & { readonly passphrase: string | null },
): Promise<Blob> {
  const listed = files.map(({ sha256, bytes }) => ({ sha256, bytes }));
  const packed = await packWork(parts, listed, { savedAt, edition });
  const named: NamedFile[] = [
    { name: MANIFEST, blob: new Blob([packed.manifest]) },
    { name: SUM, blob: new Blob([packed.sum]) },
    ...parts.map(({ id, text }) => ({ name: partName(id), blob: new Blob([text]) })),
    ...files.map(({ sha256, blob }) => ({ name: fileName(sha256), blob })),
  ];
  const zip = await zipFiles(named, new Date(savedAt));
  if (passphrase === null) return zip;
  return new Blob([await seal(new Uint8Array(await zip.arrayBuffer()), passphrase)]);
}

/** Checks the size before a file is read; `null` when it is within the limit. */
export function tooLarge(bytes: number): WorkspaceFault | null {
  if (bytes <= MAX_WORKSPACE_BYTES) return null;
  return { code: 'too-large', megabytes: Math.ceil(bytes / 1e6), limit: MAX_WORKSPACE_BYTES / 1e6 };
}

/** @param passphrase `null` when unknown */
export async function readWorkspaceFile(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string | null,
): Promise<Result<ReadWorkspace, WorkspaceFault>> {
  const fault = tooLarge(bytes.length);
  if (fault !== null) return failed(fault);
  if (!isSealed(bytes)) return readZip(bytes);
  const opened = await unseal(bytes, passphrase);
  return opened.ok ? readZip(opened.value) : opened;
}

async function readZip(bytes: Uint8Array<ArrayBuffer>): Promise<Result<ReadWorkspace, WorkspaceFault>> {
  if (!ZIP_MARK.every((byte, at) => bytes[at] === byte)) return failed({ code: 'not-a-workspace' });
  const entries = entriesOf(bytes);
  if (entries === null) return failed({ code: 'damaged' });
  const [list, sum] = [MANIFEST, SUM].map((name) => textOf(bytes, entries.get(name), MAX_MANIFEST_BYTES));
  if (!entries.has(MANIFEST)) return failed({ code: 'not-a-workspace' });
  if (list == null || sum == null) return failed({ code: 'damaged' });
  const checked = await checkManifest({ manifest: list, sum });
  if (!checked.ok) return checked;
  const { parts, files } = checked.value;
  // The total is limited too, against ZIP bombs.
  const unpacked = [...parts, ...files].reduce((sum, { bytes: length }) => sum + length, 0);
  if (unpacked > MAX_WORKSPACE_BYTES) return failed(tooLarge(unpacked) ?? { code: 'damaged' });
  const longest = new Map(parts.map(({ id, bytes: length }) => [id, length]));
  const read = await checkParts(checked.value, (id) =>
    textOf(bytes, entries.get(partName(id)), longest.get(id) ?? 0),
  );
  const found = new Map<string, Blob>();
  for (const { sha256, bytes: length } of files) {
    const content = bytesOf(bytes, entries.get(fileName(sha256)), length);
    if (content !== null && (await digestOf(content)) === sha256) found.set(sha256, new Blob([content]));
  }
  const lostFiles = files.flatMap(({ sha256 }) => (found.has(sha256) ? [] : sha256));
  return ok({ ...read, files: found, lostFiles });
}

/** By name; `null` for duplicate names or without a directory. */
function entriesOf(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | null {
  const entries = listZipEntries(bytes);
  if (entries === null) return null;
  const named = new Map(entries.map((entry) => [entry.name, entry]));
  return named.size === entries.length ? named : null;
}

/** `null` when missing, damaged or longer than the limit. */
function bytesOf(
  bytes: Uint8Array,
  entry: ZipEntry | undefined,
  mostBytes: number,
): Uint8Array<ArrayBuffer> | null {
  if (entry === undefined) return null;
  try {
    const content = unpackEntry(bytes, entry, (unpacked) => {
      if (unpacked > mostBytes) throw new SpoiledEntry(`${entry.name} is longer than it may be`);
    });
    return content.slice();
  } catch (spoiled) {
    if (!(spoiled instanceof SpoiledEntry)) throw spoiled;
    return null;
  }
}

function textOf(bytes: Uint8Array, entry: ZipEntry | undefined, mostBytes: number): string | null {
  const content = bytesOf(bytes, entry, mostBytes);
  try {
    // A byte order mark is content too: the text must be identical.
    return content && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return null;
  }
}
