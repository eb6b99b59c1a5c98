/** Converts blocks of a file to UTF-8 for the scan. */
import { isCodePage, upperLettersOf } from './code-pages.ts';
import { Utf8Check } from './utf8-check.ts';

/** @returns `null` if the bytes are invalid in the encoding. @param isLast no block follows */
export type Transcode = (block: Uint8Array, isLast: boolean) => Uint8Array | null;

/** @param lenient invalid bytes become U+FFFD, which the scan reports; otherwise they are a fault */
export function transcoderOf(encoding: string, lenient: boolean): Transcode {
  if (isCodePage(encoding)) return ofLetters(upperLettersOf(encoding), lenient);
  return encoding === 'utf-8' && !lenient ? strictUtf8() : ofDecoder(encoding, lenient);
}

function strictUtf8(): Transcode {
  const check = new Utf8Check();
  return (block, isLast) => (check.holds(block, isLast) ? block : null);
}

function ofDecoder(encoding: string, lenient: boolean): Transcode {
  const decoder = new TextDecoder(encoding, { fatal: !lenient, ignoreBOM: true });
  const encoder = new TextEncoder();
  return (block, isLast) => {
    try {
      return encoder.encode(decoder.decode(block, { stream: !isLast }));
    } catch {
      return null;
    }
  };
}

function ofLetters(letters: readonly string[], lenient: boolean): Transcode {
  const encoder = new TextEncoder();
  const encoded = letters.map((letter) => encoder.encode(letter));
  const refused = letters.map((letter) => letter === '\ufffd' && !lenient);
  return (block) => {
    // No letter of a code page takes more than three bytes.
    const to = new Uint8Array(block.length * 3);
    let length = 0;
    for (let at = 0; at < block.length; at += 1) {
      const byte = block[at] as number;
      if (byte < 128) {
        to[length] = byte;
        length += 1;
        continue;
      }
      if (refused[byte - 128]) return null;
      for (const part of encoded[byte - 128] ?? []) {
        to[length] = part;
        length += 1;
      }
    }
    return to.subarray(0, length);
  };
}
