/**
 * Layout of the one-file edition: its parts and their places in the page. Written by `exporters/one-file`,
 * read by `unpack.ts` and `state/one-file.ts`.
 */

/**
 * `clear`: text of a script or style element; `packed`: base64 of gzip in an inert element; `address`: a
 * data: address in the style sheet or the head.
 */
export type Standing = 'clear' | 'packed' | 'address';

/** A file of the site inside the one file. */
export interface FilePart {
  /** Path in the site, with forward slashes. */
  readonly name: string;
  /** Unpacked size. */
  readonly bytes: number;
  /** Of the unpacked file: 64 digits. */
  readonly sha256: string;
  readonly standing: Standing;
}

/** The description of the file: JSON in the element {@link FILE_LIST_ID}. */
export interface FileList {
  /** Day of export: 2026-11-25. */
  readonly made: string;
  /** Time of export, ms since 1970: later work is newer. */
  readonly madeAt: number;
  /** Edition of the data. */
  readonly edition: string;
  readonly parts: readonly FilePart[];
}

export const FILE_LIST_ID = 'file-list';
/** Attribute of a part's element with its name. */
export const PART_ATTRIBUTE = 'data-part';
/** Paragraphs shown if the file is damaged. */
export const DAMAGED_ID = 'file-damaged';
/** The script of the atlas, unpacked by the first script of the page. */
export const APP_PART = 'one-file/app.js';
/** The briefing that the file was made for. */
export const BRIEFING_PART = 'briefing.json';
/** Layout of the file, so that another one can be made from its parts. */
export const MANIFEST_PART = 'one-file/recipe.json';

/** Returns the data: address of a part, including its name so that it can be found again. */
export function dataAddress(name: string, mediaType: string, base64: string): string {
  return `data:${mediaType};name=${encodeURIComponent(name)};base64,${base64}`;
}

const ADDRESS = /data:[a-z+/0-9]+;name=([^;"]+);base64,([A-Za-z0-9+/=]*)/g;

/** Returns the base64 of every part embedded with {@link dataAddress}, by name. */
export function readAddresses(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ADDRESS)].map(([, name = '', base64 = '']) => [decodeURIComponent(name), base64]),
  );
}

/** Returns the text with the names of parts in place of their addresses. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, (_, name: string) => decodeURIComponent(name));
}
