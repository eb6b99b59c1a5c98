/** Sizes of the files of the site as a browser fetches them. */
import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { SetText } from './set-text.ts';

/** A chunk in Vite's manifest. */
export interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

export type Manifest = Readonly<Record<string, Chunk>>;

/**
 * Returns the scripts and style sheets that a page needs before it runs: its chunk and all static imports.
 */
export function firstFiles(manifest: Manifest, entry: string): readonly string[] {
  const files = new Set<string>();
  const waiting = [entry];
  const seen = new Set<string>();
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const chunk = chunkOf(manifest, key);
    if (seen.has(key)) continue;
    seen.add(key);
    files.add(chunk.file);
    for (const sheet of chunk.css ?? []) files.add(sheet);
    waiting.push(...(chunk.imports ?? []));
  }
  return [...files].sort();
}

/**
 * Returns the chunk of a module or a key. Where the bundler adds to a chunk that is loaded on demand what other
 * chunks share with it, the manifest names it by its file instead of its module.
 * @throws Error if there is none, or several by that name
 */
function chunkOf(manifest: Manifest, key: string): Chunk {
  const own = manifest[key];
  if (own !== undefined) return own;
  const file = new RegExp(`^_${basename(key, extname(key))}-[\\w-]{8}\\.js$`);
  const [chunk, another] = Object.keys(manifest).filter((other) => file.test(other));
  if (chunk === undefined) throw new Error(`the manifest has no ${key}`);
  if (another !== undefined) throw new Error(`the manifest has ${chunk} and ${another} for ${key}`);
  return manifest[chunk] as Chunk;
}

/** Whether a `unicode-range` (such as `U+0-7F, U+2013`) holds one of the characters. */
function rangeHolds(range: string, codes: ReadonlySet<number>): boolean {
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    return [...codes].some((code) => code >= first && code <= last);
  });
}

/**
 * Returns the file names of the fonts that a browser fetches to set the texts. `styleSheet` holds the
 * `@font-face` rules.
 */
export function fontsFor(styleSheet: string, texts: readonly SetText[]): readonly string[] {
  const files = new Set<string>();
  for (const [, face = ''] of styleSheet.matchAll(/@font-face\s*\{([^}]*)\}/g)) {
    const value = (name: string) => new RegExp(`${name}:\\s*["']?([^;}"']+)`).exec(face)?.[1]?.trim();
    const file = /url\(["']?(?:[^"')]*\/)?([^"')/]+\.woff2)/.exec(face)?.[1];
    const range = value('unicode-range') ?? 'U+0-10FFFF';
    const isNeeded = texts.some(({ family, style, text }) => {
      if (family !== value('font-family') || style !== (value('font-style') ?? 'normal')) return false;
      return rangeHolds(range, new Set([...text].map((character) => character.codePointAt(0) ?? 0)));
    });
    if (file !== undefined && isNeeded) files.add(file);
  }
  return [...files].sort();
}

const PRECOMPRESSED = new Set(['.woff2', '.png']);

/** Asynchronous, so that several files compress on one core each. */
const compress = promisify(brotliCompress);

const sizes = new Map<string, Promise<number>>();

/** Cached, because pages share files. */
export function sizeOnce(folder: string, file: string): Promise<number> {
  const size = sizes.get(file) ?? sizeBytes(folder, file);
  sizes.set(file, size);
  return size;
}

export async function sizeBytes(folder: string, file: string): Promise<number> {
  const body = readFileSync(join(folder, file));
  if (PRECOMPRESSED.has(extname(file))) return body.byteLength;
  return (await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })).byteLength;
}
