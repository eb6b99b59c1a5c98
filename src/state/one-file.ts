/** Parts of an atlas in a single file, and how they are read. */
import type { Briefing } from '../domain/briefing.ts';
import {
  BRIEFING_PART,
  FILE_LIST_ID,
  type FileList,
  type FilePart,
  PART_ATTRIBUTE,
  readAddresses,
  withoutAddresses,
} from '../domain/one-file.ts';
import { sha256Hex } from '../lib/checksum.ts';
import { fromBase64, gunzip } from '../lib/packed.ts';

export interface OneFile {
  readonly list: FileList;
  /** Briefing of the file. */
  readonly briefing: Briefing;
}

/** `null` when the page comes from a site. */
export type OneFileState = OneFile | null;

/** @throws Error when the file is damaged */
export async function openOneFile(document: Document): Promise<OneFile> {
  const list = JSON.parse(document.getElementById(FILE_LIST_ID)?.textContent ?? '') as FileList;
  const bytes = await readFilePart(list, BRIEFING_PART, document);
  return { list, briefing: JSON.parse(new TextDecoder().decode(bytes)) as Briefing };
}

/** Returns the bytes of a part in the page. @throws Error when they are missing or cannot be unpacked */
export async function readFilePart(
  { parts }: Pick<FileList, 'parts'>,
  name: string,
  document: Document,
): Promise<Uint8Array<ArrayBuffer>> {
  const part = parts.find((one) => one.name === name);
  const bytes = part === undefined ? null : await readStanding(part, document);
  if (bytes === null) throw new Error(`${name} is not in this file`);
  return bytes;
}

async function readStanding(
  { name, standing }: FilePart,
  document: Document,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (standing === 'address') {
    const icon = document.querySelector('link[rel="icon"]')?.getAttribute('href') ?? '';
    const styles = [...document.querySelectorAll(`style[${PART_ATTRIBUTE}]`)].map(
      ({ textContent }) => textContent,
    );
    const base64 = readAddresses([icon, ...styles].join('\n')).get(name);
    return base64 === undefined ? null : fromBase64(base64);
  }
  const text = document.querySelector(`[${PART_ATTRIBUTE}="${CSS.escape(name)}"]`)?.textContent;
  if (text === undefined || text === null) return null;
  return standing === 'packed' ? gunzip(fromBase64(text)) : new TextEncoder().encode(withoutAddresses(text));
}

/** Whether the bytes of a part match the file list. */
export async function isAsListed(list: FileList, part: FilePart, document: Document): Promise<boolean> {
  try {
    const bytes = await readFilePart(list, part.name, document);
    return bytes.length === part.bytes && sha256Hex(bytes) === part.sha256;
  } catch {
    return false;
  }
}
