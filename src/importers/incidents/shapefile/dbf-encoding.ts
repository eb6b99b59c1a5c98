/** Determines the encoding of a `.dbf`: from its `.cpg`, its header, or its bytes. */
import { encodingOfFile } from '../delimited/encoding.ts';
import { transcoderOf } from '../delimited/transcode.ts';
import type { DbfTable } from './dbf-table.ts';

/** Language drivers of the region's files (ESRI and FoxPro), by header byte. */
const DRIVERS: Readonly<Record<number, string>> = {
  3: 'windows-1252',
  87: 'windows-1252',
  200: 'windows-1250',
  201: 'windows-1251',
  202: 'windows-1254',
  203: 'windows-1253',
};

export interface DbfLetters {
  readonly decode: (bytes: Uint8Array) => string;
  /** The encoding, if only the bytes tell it. */
  readonly guessed: string | null;
}

/** @param cpg text of the `.cpg`, or `null`. @param rows the bytes after the header */
export async function dbfLetters(
  table: DbfTable,
  cpg: string | null,
  rows: Uint8Array<ArrayBuffer>,
  chosen: string | undefined,
): Promise<DbfLetters> {
  const said = chosen ?? labelOf(cpg ?? '') ?? DRIVERS[table.languageDriver];
  const known = said === undefined ? null : decoderOf(said);
  if (known !== null) return { decode: (bytes) => known.decode(bytes), guessed: null };
  const utf8 = new TextDecoder();
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(rows);
    return { decode: (bytes) => utf8.decode(bytes), guessed: null };
  } catch {
    const { name } = await encodingOfFile(new Blob([rows]));
    const toUtf8 = transcoderOf(name, true);
    return { decode: (bytes) => utf8.decode(toUtf8(bytes, true) ?? undefined), guessed: name };
  }
}

/** `UTF-8`, `1250`, `CP1250`, `ANSI 1250`, `8859-2`, `ISO 8859-2`. */
function labelOf(cpg: string): string | undefined {
  const text = cpg.trim().toLowerCase();
  const page = /^(?:cp|ansi|windows)?[\s_-]*(125\d)$/.exec(text)?.[1];
  if (page !== undefined) return `windows-${page}`;
  const iso = /^(?:iso)?[\s_-]*8859[\s_-]*(\d+)$/.exec(text)?.[1] ?? /^88590?(\d{1,2})$/.exec(text)?.[1];
  if (iso !== undefined) return `iso-8859-${iso}`;
  return text === '' ? undefined : text;
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
