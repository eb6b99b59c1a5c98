/**
 * Combines the atlas and a briefing into one HTML file, from the files of the site. The browser and the
 * command line share this code; only the file access differs.
 */
import { STORIES_FILE_NAME } from '../../domain/atlas-files.ts';
import type { Briefing } from '../../domain/briefing.ts';
import {
  BRIEFING_PART,
  FILE_LIST_ID,
  type FileList,
  type FilePart,
  MANIFEST_PART,
  PART_ATTRIBUTE,
} from '../../domain/one-file.ts';
import { sha256Hex } from '../../lib/checksum.ts';
import { localDay } from '../../lib/local-day.ts';
import { gzip, toBase64 } from '../../lib/packed.ts';
import { type ExportWork, yieldUnlessStopped } from '../export-work.ts';
import { forFile, storiesForFile } from './for-file.ts';
import { GAPS, type OneFileManifest, putFontsInto } from './manifest.ts';

const STORIES_PART = `data/${STORIES_FILE_NAME}`;

export type ReadPart = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

export interface OneFileOptions {
  readonly briefing: Briefing;
  /** Whether to include the speaker's notes, of this briefing and of all others. */
  readonly withNotes: boolean;
  /** Edition of the data. */
  readonly edition: string;
  readonly date: Date;
  readonly read: ReadPart;
}

export interface MadeFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the whole file, to verify it: anyone who changes the file can also change the digests inside it. */
  readonly sha256: string;
}

/**
 * A file of the site does not match the manifest: a version was published in between, or the file is damaged.
 */
export class OtherFileError extends Error {
  override readonly name = 'OtherFileError';
}

/** @throws OtherFileError, any error of `read`, or the signal's reason */
export async function composeOneFile(options: OneFileOptions, work: ExportWork): Promise<MadeFile> {
  const { edition, date, withNotes } = options;
  const briefing = forFile(options.briefing, withNotes);
  const site = JSON.parse(new TextDecoder().decode(await options.read(MANIFEST_PART))) as OneFileManifest;
  const written = new Map<string, Uint8Array<ArrayBuffer>>();
  const read = async (part: FilePart) => {
    const bytes = written.get(part.name) ?? (await options.read(part.name));
    if (sha256Hex(bytes) !== part.sha256) throw new OtherFileError(part.name);
    return bytes;
  };
  const write = (name: string, bytes: Uint8Array<ArrayBuffer>): FilePart => {
    written.set(name, bytes);
    return { name, bytes: bytes.length, sha256: sha256Hex(bytes), standing: 'packed' };
  };
  const ofSite: FilePart[] = [];
  for (const part of site.parts) {
    const isBared = part.name === STORIES_PART && !withNotes;
    ofSite.push(isBared ? write(part.name, storiesForFile(await read(part))) : part);
  }
  // Includes the digests of this file's parts, so that another file can be made from it.
  const manifest: OneFileManifest = { ...site, parts: ofSite };
  const parts: FilePart[] = [
    ...ofSite,
    write(MANIFEST_PART, new TextEncoder().encode(JSON.stringify(manifest))),
    write(BRIEFING_PART, new TextEncoder().encode(JSON.stringify(briefing))),
  ];

  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const elements: string[] = [];
  for (const [done, part] of parts.entries()) {
    work.onProgress(done, parts.length);
    await yieldUnlessStopped(work);
    const bytes = await read(part);
    files.set(part.name, bytes);
    if (part.standing === 'packed') elements.push(packedElement(part.name, await gzip(bytes)));
  }
  work.onProgress(parts.length, parts.length);

  const list: FileList = {
    made: localDay(date),
    madeAt: date.getTime(),
    edition,
    parts,
  };
  const html = fillGaps(manifest.page, {
    title: escapeHtml(briefing.story.title),
    style: styleElement(manifest.parts, files),
    parts: [
      `<script type="application/json" id="${FILE_LIST_ID}">${escapeInScript(JSON.stringify(list))}</script>`,
      ...elements,
    ].join('\n'),
  });
  const bytes = new TextEncoder().encode(html);
  return { bytes, sha256: sha256Hex(bytes) };
}

function packedElement(name: string, packed: Uint8Array): string {
  // Browsers do not run this type: the content is data.
  return `<script type="application/octet-stream" ${PART_ATTRIBUTE}="${escapeHtml(name)}">${toBase64(packed)}</script>`;
}

function styleElement(parts: readonly FilePart[], files: ReadonlyMap<string, Uint8Array>): string {
  const read = (name: string) => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new OtherFileError(name);
    return bytes;
  };
  const sheet = parts.find(({ name, standing }) => standing === 'clear' && name.endsWith('.css'))?.name ?? '';
  const css = putFontsInto(new TextDecoder().decode(read(sheet)), (name) => toBase64(read(name)));
  return `<style ${PART_ATTRIBUTE}="${escapeHtml(sheet)}">${css}</style>`;
}

/** @throws OtherFileError if the page does not have each gap once */
function fillGaps(page: string, fillings: Readonly<Record<keyof typeof GAPS, string>>): string {
  return (Object.keys(GAPS) as (keyof typeof GAPS)[]).reduce((text, gap) => {
    const [before, after, ...more] = text.split(GAPS[gap]);
    if (before === undefined || after === undefined || more.length > 0) throw new OtherFileError(GAPS[gap]);
    return before + fillings[gap] + after;
  }, page);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** JSON in a script element must not close it. */
function escapeInScript(json: string): string {
  return json.replaceAll('<', String.raw`\u003c`);
}
