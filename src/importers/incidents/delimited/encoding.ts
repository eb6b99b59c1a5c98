/** Determines a text's encoding from its byte order mark, else from its bytes. */
import { failed, ok, type Result } from '../../../lib/result.ts';
import type { Dialect } from '../raw-table.ts';
import type { Refusal } from '../refusal.ts';
import { isCodePage } from './code-pages.ts';
import { type Survey, survey } from './survey.ts';
import { type Transcode, transcoderOf } from './transcode.ts';

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Shares of byte pairs: in UTF-16, delimiters and digits have a zero on one side, and almost none on the
 * other.
 */
const ZEROS_OF_UTF16 = 0.2;
const ZEROS_OF_OTHER_SIDE = 0.1;

export interface Encoding {
  readonly name: string;
  /** Likeliest first. */
  readonly others: readonly string[];
  /** Length of the byte order mark. */
  readonly markBytes: number;
  /** Undecodable bytes are reported per record instead of indicating another encoding. */
  readonly lenient: boolean;
  /** Raw lines on which the encodings differ. */
  readonly lines: readonly Uint8Array[];
}

/** @param head the beginning of the file. @param chosen by the user */
export function encodingOfHead(head: Uint8Array, chosen: string | undefined): Encoding {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => head[at] === byte));
  const isOfMark = chosen === undefined || chosen === marked?.[0];
  if (marked !== undefined && isOfMark)
    return encoding(marked[0], { markBytes: marked[1].length, lenient: true });
  return encoding(chosen ?? utf16Of(head) ?? 'utf-8', {});
}

/** Examines a whole file that proved not to be UTF-8, or not without faults. @param chosen by the user */
export async function encodingOfFile(file: Blob, chosen?: string): Promise<Encoding> {
  const { encodings, lines }: Survey = await survey(file);
  const name = chosen ?? encodings[0] ?? 'utf-8';
  if (chosen !== undefined && !encodings.includes(chosen)) return encoding(chosen, {});
  return encoding(name, { others: encodings.filter((one) => one !== name), lines, lenient: true });
}

export function transcode(chosen: Encoding): Transcode {
  return transcoderOf(chosen.name, chosen.lenient);
}

/** Returns the lines on which the encodings differ, in each of them. */
export function samplesOf({ name, others, lines }: Encoding): Dialect['samples'] {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return [name, ...others].map((one) => {
    const toUtf8 = transcoderOf(one, true);
    return { encoding: one, lines: lines.map((line) => decoder.decode(toUtf8(line, true) ?? undefined)) };
  });
}

/** Checks an encoding from `ReadOptions`. */
export function checkEncoding(chosen: string | undefined): Result<null, Refusal> {
  const isKnown = chosen === undefined || isCodePage(chosen) || MARKS.some(([name]) => name === chosen);
  return isKnown ? ok(null) : failed({ kind: 'wrong-encoding', encoding: chosen, place: null });
}

function encoding(name: string, rest: Partial<Encoding>): Encoding {
  return { name, others: [], markBytes: 0, lenient: false, lines: [], ...rest };
}

function utf16Of(head: Uint8Array): string | null {
  const zeros = [0, 0];
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at] === 0) zeros[0] = (zeros[0] ?? 0) + 1;
    if (head[at + 1] === 0) zeros[1] = (zeros[1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const least = (head.length / 2) * ZEROS_OF_UTF16;
  if (odd > least && even < odd * ZEROS_OF_OTHER_SIDE) return 'utf-16le';
  if (even > least && odd < even * ZEROS_OF_OTHER_SIDE) return 'utf-16be';
  return null;
}
