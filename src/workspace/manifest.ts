/**
 * The list of what a workspace holds, as it stands in its file and in this browser: each part and each file with its length and its SHA-256. What is not on the
 * list is not read. Later versions may list more, and keep `format`, `version` and the two entries by which a list proves itself.
 */
import { list, Misfit, number, object, text } from '../composing/check-json.ts';
import { readJson } from '../lib/read-json.ts';
import { failed, ok, type Result } from '../lib/result.ts';

export interface ListedPart {
  readonly id: string;
  /** Of the way in which it is written. */
  readonly version: number;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ListedFile {
  readonly sha256: string;
  readonly bytes: number;
}

export interface Manifest {
  /** ms since 1970. */
  readonly savedAt: number;
  /** Of the data with which it was made. */
  readonly edition: string;
  readonly parts: readonly ListedPart[];
  /** Files that are in it; those that are only named are not listed. */
  readonly files: readonly ListedFile[];
}

export type ManifestFault =
  | { readonly code: 'not-a-workspace' }
  | { readonly code: 'newer-version'; readonly version: number; readonly known: number }
  | { readonly code: 'damaged' };

const FORMAT = 'crossroads-workspace';
const WORKSPACE_VERSION = 1;
const MAX_DEPTH = 4;
/** Of the list itself. */
export const MAX_MANIFEST_BYTES = 1_000_000;
/** Of one part. A million gradings in all five scales are 12 MB. */
export const MAX_PART_BYTES = 100_000_000;
/** The whole of a file is in memory while it is written or read. */
export const MAX_WORKSPACE_BYTES = 1_000_000_000;
const MAX_PARTS = 100;
const MAX_FILES = 2000;

export const SHA256_HEX = /^[0-9a-f]{64}$/;
const PART_ID = /^[a-z][a-z-]{0,39}$/;

export function formatManifest({ savedAt, edition, parts, files }: Manifest): string {
  return `${JSON.stringify({ format: FORMAT, version: WORKSPACE_VERSION, savedAt, edition, parts, files }, null, 2)}\n`;
}

export function parseManifest(words: string): Result<Manifest, ManifestFault> {
  const read = readJson(words, MAX_DEPTH);
  if (!read.ok || read.value.kind !== 'object') return failed({ code: 'not-a-workspace' });
  const [format, version] = ['format', 'version'].map((name) =>
    read.value.kind === 'object' ? read.value.members.get(name) : undefined,
  );
  if (format?.kind !== 'string' || format.value !== FORMAT) return failed({ code: 'not-a-workspace' });
  if (version?.kind === 'number' && version.value > WORKSPACE_VERSION) {
    return failed({ code: 'newer-version', version: version.value, known: WORKSPACE_VERSION });
  }
  try {
    const { savedAt, edition, parts, files } = readManifest({ node: read.value, pointer: '' });
    return ok({ savedAt, edition, parts, files });
  } catch (misfit) {
    if (!(misfit instanceof Misfit)) throw misfit;
    return failed({ code: 'damaged' });
  }
}

const sha256 = text({ max: 64, pattern: SHA256_HEX });

const readManifest = object<Manifest & { readonly format: string; readonly version: number }>({
  format: text({ max: 40 }),
  version: number(WORKSPACE_VERSION, WORKSPACE_VERSION, true),
  savedAt: number(0, Number.MAX_SAFE_INTEGER, true),
  edition: text({ max: 60 }),
  parts: list(
    object<ListedPart>({
      id: text({ max: 40, pattern: PART_ID }),
      version: number(1, 1_000_000, true),
      bytes: number(0, MAX_PART_BYTES, true),
      sha256,
    }),
    MAX_PARTS,
    ({ id }) => id,
  ),
  files: list(
    object<ListedFile>({ sha256, bytes: number(0, MAX_WORKSPACE_BYTES, true) }),
    MAX_FILES,
    (one) => one.sha256,
  ),
});
