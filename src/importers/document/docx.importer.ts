/**
 * Reads DOCX with mammoth, but walks its model here, so that notes are preserved and no HTML is made. Parts
 * are first unpacked within a budget into a new uncompressed ZIP, so mammoth sees only measured parts and no
 * images.
 */
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { failed, ok, type Result } from '../../lib/result.ts';
import { SpoiledEntry, unpackEntry } from '../zip/unpack-entry.ts';
import { listZipEntries, type ZipEntry } from '../zip/zip-entries.ts';
import type { DocumentFailure, ReadDocument } from './document.ts';
import { type DocxElement, textOfDocx } from './docx-text.ts';

/** A book of a thousand pages with many images stays below each of these. */
export const DOCX_LIMITS = {
  entries: 5000,
  /** Bytes of parts with text; mammoth takes some 70 times as much memory. */
  bytes: 16_000_000,
  /** The most verbose XML compresses to a fiftieth. */
  ratio: 200,
} as const;
/** Smaller parts may have any ratio. */
const RATIO_FROM_BYTES = 1_000_000;

/** Text, styles and relationships. */
const TEXT_PART = /\.(xml|rels)$/i;

class TooMuch extends Error {
  readonly measure: 'bytes' | 'ratio';

  constructor(measure: 'bytes' | 'ratio') {
    super(measure);
    this.measure = measure;
  }
}

export const readDocx: ReadDocument = async (bytes) => {
  const entries = listZipEntries(bytes);
  if (entries === null) return damaged('no directory of its parts');
  if (entries.length > DOCX_LIMITS.entries) return tooMuch('entries');
  const parts = unpackParts(bytes, entries);
  if (!parts.ok) return parts;
  let text: string;
  try {
    text = textOfDocx(await readWithMammoth(zipSync(parts.value, { level: 0 })));
  } catch (error) {
    return damaged(error instanceof Error ? error.message : String(error));
  }
  return text === ''
    ? failed({ kind: 'no-text', format: 'docx' })
    : ok({ text, format: 'docx', warnings: [] });
};

function unpackParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Result<Record<string, Uint8Array>, DocumentFailure> {
  const parts: Record<string, Uint8Array> = {};
  let before = 0;
  for (const entry of entries) {
    if (!TEXT_PART.test(entry.name)) continue;
    try {
      const part = unpackEntry(bytes, entry, (unpacked, packed) => {
        if (before + unpacked > DOCX_LIMITS.bytes) throw new TooMuch('bytes');
        if (unpacked > RATIO_FROM_BYTES && unpacked > packed * DOCX_LIMITS.ratio) throw new TooMuch('ratio');
      });
      parts[entry.name] = part;
      before += part.length;
    } catch (error) {
      if (error instanceof TooMuch) return tooMuch(error.measure);
      if (error instanceof SpoiledEntry) return damaged(error.message, entry.name);
      throw error;
    }
  }
  return ok(parts);
}

/** Returns mammoth's model. The HTML conversion is skipped by converting an empty document instead. */
async function readWithMammoth(zip: Uint8Array<ArrayBuffer>): Promise<DocxElement> {
  let body: DocxElement = { type: 'document' };
  // mammoth takes the first in a browser and the second in Node, where the tests run.
  const input = { arrayBuffer: zip.buffer, buffer: zip };
  await mammoth.convertToHtml(input, {
    transformDocument: (element: DocxElement) => {
      body = element;
      return { ...element, children: [] };
    },
  });
  return body;
}

function damaged(detail: string, part?: string): Result<never, DocumentFailure> {
  return failed({ kind: 'damaged', format: 'docx', detail, ...(part === undefined ? {} : { part }) });
}

function tooMuch(measure: keyof typeof DOCX_LIMITS): Result<never, DocumentFailure> {
  return failed({ kind: 'zip-bomb', measure, limit: DOCX_LIMITS[measure] });
}
