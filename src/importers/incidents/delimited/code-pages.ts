/** Single-byte encodings used in the region, and the letters of their bytes. */
import { WINDOWS_1252_UPPER } from '../../../lib/windows-1252.ts';

export const CODE_PAGES = [
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'iso-8859-2',
  'iso-8859-5',
  // Of DOS programs, which some registers still are.
  'ibm852',
  'ibm866',
] as const;
export type CodePage = (typeof CODE_PAGES)[number];

const UPPER_HALF = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
/** A byte undefined in the code page. */
export const NO_LETTER = '\ufffd';

export function isCodePage(encoding: string): encoding is CodePage {
  return CODE_PAGES.some((page) => page === encoding);
}

/** The upper half of IBM code page 852, which browsers do not decode (Unicode: VENDORS/MICSFT/PC/CP852.TXT). */
const IBM852_UPPER =
  'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0';

/** Returns the letters of the bytes 0x80 to 0xff in order. */
export function upperLettersOf(page: CodePage): readonly string[] {
  if (page === 'ibm852') return [...IBM852_UPPER];
  const letters = [...new TextDecoder(page).decode(UPPER_HALF)];
  if (page === 'windows-1252') letters.splice(0, WINDOWS_1252_UPPER.length, ...WINDOWS_1252_UPPER);
  return letters;
}
