/**
 * The manifest of a workspace, in its file and in the browser: each part and file with length and SHA-256.
 * Anything else is not read. Later versions may add entries, but keep `format`, `version` and the two entries
 * that verify the manifest.
 */
import { check, list, number, object, text } from '../lib/check-json.ts';
import { readJson } from '../lib/read-json.ts';
import { failed, ok, type Result } from '../lib/result.ts';

export interface ListedPart {
  readonly id: string;
  /** Version of the part's format. */
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
  /** Edition of the data. */
  readonly edition: string;
  readonly parts: readonly ListedPart[];
  /** Files in the workspace, without those that are only named. */
  readonly files: readonly ListedFile[];
}

export type ManifestFault =
  | { readonly code: 'not-a-workspace' }
  | { readonly code: 'newer-version'; readonly version: number; readonly known: number }
  | { readonly code: 'damaged' };

const FORMAT = 'crossroads-workspace';
const WORKSPACE_VERSION = 1;
const MAX_DEPTH = 4;
/** Limit of the manifest. */
export const MAX_MANIFEST_BYTES = 1_000_000;
/** Limit of a part. A million gradings in all five scales are 12 MB. */
export const MAX_PART_BYTES = 100_000_000;
/** The whole file is in memory while it is written or read. */
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
  const checked = check(readManifest, read.value);
  if (!checked.ok) return failed({ code: 'damaged' });
  const { savedAt, edition, parts, files } = checked.value;
  return ok({ savedAt, edition, parts, files });
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
