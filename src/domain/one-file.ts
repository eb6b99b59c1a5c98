/**
 * How the atlas stands in one file: which parts it is made of, and where in the page each of them is. Written by `exporters/one-file`,
 * read by `unpack.ts` and `state/one-file.ts`.
 */

/**
 * `clear`: the text of an element that runs or styles; `packed`: base64 of gzip in an element that does nothing; `address`: in a data: address
 * of the style sheet or the head.
 */
export type Standing = 'clear' | 'packed' | 'address';

/** A file of the site, as it stands in the one file. */
export interface FilePart {
  /** Path in the site, with forward slashes. */
  readonly name: string;
  /** Of the file itself, unpacked. */
  readonly bytes: number;
  /** Of the file itself, unpacked: 64 digits. */
  readonly sha256: string;
  readonly standing: Standing;
}

/** What the file says of itself, as JSON in the element {@link FILE_LIST_ID}. */
export interface FileList {
  /** Day on which it was made: 2026-11-25. */
  readonly made: string;
  /** The moment of it, ms since 1970: what was composed since is newer. */
  readonly madeAt: number;
  /** Edition of the data. */
  readonly edition: string;
  readonly parts: readonly FilePart[];
}

export const FILE_LIST_ID = 'file-list';
/** On the element of a part: its name. */
export const PART_ATTRIBUTE = 'data-part';
/** The paragraphs that are shown when the file is damaged. */
export const DAMAGED_ID = 'file-damaged';
/** The script of the atlas, which the first script of the page unpacks. */
export const APP_PART = 'one-file/app.js';
/** The briefing that the file was made for. */
export const BRIEFING_PART = 'briefing.json';
/** How the file is put together: with it, another one can be made from the parts of this one. */
export const MANIFEST_PART = 'one-file/recipe.json';

/** The data: address of a part, which carries its name so that it can be found again. */
export function dataAddress(name: string, mediaType: string, base64: string): string {
  return `data:${mediaType};name=${encodeURIComponent(name)};base64,${base64}`;
}

const ADDRESS = /data:[a-z+/0-9]+;name=([^;"]+);base64,([A-Za-z0-9+/=]*)/g;

/** The base64 of every part that stands in a text as its {@link dataAddress}, by name. */
export function readAddresses(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ADDRESS)].map(([, name = '', base64 = '']) => [decodeURIComponent(name), base64]),
  );
}

/** The text as it was before parts were put into it: their names in the place of their addresses. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, (_, name: string) => decodeURIComponent(name));
}
