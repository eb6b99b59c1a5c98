/** Collects non-ASCII bytes, and the words around them, from a file that is not valid UTF-8. */
import { readBlocks } from './blocks.ts';
import { rankCodePages } from './rank-code-pages.ts';
import { Utf8Check } from './utf8-check.ts';

/** Words used for ranking; more add nothing. */
const MAX_WORDS = 2000;
/** Bounds the work on files that repeat a few words. */
const MAX_LOOKS = 50_000;
/** For a word, or for a displayed line. */
const MAX_BYTES = 200;
const SHOWN_LINES = 4;
/**
 * This many valid letters per fault mean damaged UTF-8, not a code page: in words of a code page, two bytes are hardly
 * ever a letter of UTF-8.
 */
const RIGHT_FOR_WRONG = 2;
/** With fewer, but at least this many, lines of both may be mixed: the user decides. */
const RIGHT_FOR_WRONG_TO_ASK = 0.5;

export interface Survey {
  /** Likeliest first. */
  readonly encodings: readonly string[];
  /** The first raw lines on which encodings differ. */
  readonly lines: readonly Uint8Array[];
}

export async function survey(file: Blob): Promise<Survey> {
  const check = new Utf8Check();
  const bytes = new Set<number>();
  const words = new Map<string, Uint8Array>();
  const lines: Uint8Array[] = [];
  let looks = 0;
  for await (const { block, isLast } of readBlocks(file, 0)) {
    check.holds(block, isLast);
    for (let at = 0; at < block.length; at += 1) {
      const byte = block[at] as number;
      if (byte < 128) continue;
      bytes.add(byte);
      if (words.size < MAX_WORDS && looks < MAX_LOOKS) {
        const word = around(block, at, isInWord);
        words.set(word.join(), word);
        looks += 1;
      }
      if (lines.length < SHOWN_LINES) {
        const line = around(block, at, isInLine);
        if (lines.at(-1)?.join() !== line.join()) lines.push(line);
      }
      while (at + 1 < block.length && isInWord(block[at + 1] as number)) {
        at += 1;
        if ((block[at] as number) >= 128) bytes.add(block[at] as number);
      }
    }
  }
  const { letters, faults } = check;
  if (letters > 0 && letters >= faults * RIGHT_FOR_WRONG) return { encodings: ['utf-8'], lines };
  const pages = rankCodePages([...words.values()], bytes);
  if (letters === 0 || letters < faults * RIGHT_FOR_WRONG_TO_ASK) return { encodings: pages, lines };
  return { encodings: letters > faults ? ['utf-8', ...pages] : [...pages, 'utf-8'], lines };
}

function around(block: Uint8Array, at: number, belongs: (byte: number) => boolean): Uint8Array {
  let begin = at;
  let end = at + 1;
  while (begin > 0 && at - begin < MAX_BYTES && belongs(block[begin - 1] as number)) begin -= 1;
  while (end < block.length && end - at < MAX_BYTES && belongs(block[end] as number)) end += 1;
  return block.slice(begin, end);
}

function isInWord(byte: number): boolean {
  const letter = byte | 32;
  return byte >= 128 || (letter >= 97 && letter <= 122);
}

function isInLine(byte: number): boolean {
  return byte !== 10 && byte !== 13;
}
