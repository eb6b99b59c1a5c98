/** Packs the parts of a workspace with the manifest that verifies them, for its file and for the browser. */
import { digestOf } from '../lib/checksum.ts';
import { failed, ok, type Result } from '../lib/result.ts';
import {
  formatManifest,
  type ListedFile,
  type Manifest,
  type ManifestFault,
  parseManifest,
} from './manifest.ts';

export interface WrittenPart {
  readonly id: string;
  readonly version: number;
  readonly text: string;
}

export interface PackedWork {
  readonly manifest: string;
  /** SHA-256 of the manifest, in hexadecimal. */
  readonly sum: string;
  /** By id. */
  readonly parts: Readonly<Record<string, string>>;
}

export interface ReadParts {
  readonly manifest: Manifest;
  readonly parts: readonly WrittenPart[];
  /** Ids of listed parts that are missing or changed. */
  readonly lost: readonly string[];
}

const encoder = new TextEncoder();

export async function packWork(
  parts: readonly WrittenPart[],
  files: readonly ListedFile[],
  { savedAt, edition }: Pick<Manifest, 'savedAt' | 'edition'>,
): Promise<PackedWork> {
  const listed = await Promise.all(
    parts.map(async ({ id, version, text }) => {
      const bytes = encoder.encode(text);
      return { id, version, bytes: bytes.length, sha256: await digestOf(bytes) };
    }),
  );
  const manifest = formatManifest({ savedAt, edition, parts: listed, files });
  return {
    manifest,
    sum: await digestOf(encoder.encode(manifest)),
    parts: Object.fromEntries(parts.map(({ id, text }) => [id, text])),
  };
}

/** Returns the manifest if its checksum is right. */
export async function checkManifest({
  manifest,
  sum,
}: Pick<PackedWork, 'manifest' | 'sum'>): Promise<Result<Manifest, ManifestFault>> {
  if ((await digestOf(encoder.encode(manifest))) !== sum) return failed({ code: 'damaged' });
  return parseManifest(manifest);
}

/** @param textOf returns the part of an id, or `null` */
export async function checkParts(
  manifest: Manifest,
  textOf: (id: string) => string | null,
): Promise<ReadParts> {
  const checked = await Promise.all(
    manifest.parts.map(async ({ id, version, sha256 }) => {
      const text = textOf(id);
      const isWhole = text !== null && (await digestOf(encoder.encode(text))) === sha256;
      return { id, part: isWhole ? { id, version, text } : null };
    }),
  );
  return {
    manifest,
    parts: checked.flatMap(({ part }) => part ?? []),
    lost: checked.flatMap(({ id, part }) => (part === null ? id : [])),
  };
}

/** Verifies and reads packed work. */
export async function unpackWork(packed: PackedWork): Promise<Result<ReadParts, ManifestFault>> {
  const manifest = await checkManifest(packed);
  if (!manifest.ok) return manifest;
  const textOf = (id: string) => (Object.hasOwn(packed.parts, id) ? (packed.parts[id] ?? null) : null);
  return ok(await checkParts(manifest.value, textOf));
}
