/**
 * Reads Markdown and plain text unchanged. Encoding: the byte order mark's, else UTF-8 if every byte is
 * valid, else Windows-1252.
 */
import { failed, ok } from '../../lib/result.ts';
import { WINDOWS_1252_UPPER } from '../../lib/windows-1252.ts';
import type { DocumentWarning, ReadDocument } from './document.ts';

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Texts have almost no control characters; random bytes have one in nine. */
const MAX_CONTROLS = 0.01;

interface Decoded {
  readonly text: string;
  readonly warnings: readonly DocumentWarning[];
}

export const readText: ReadDocument = async (bytes) => {
  const decoded = decodeText(bytes);
  if (decoded === null) return failed({ kind: 'binary' });
  const text = decoded.text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return failed({ kind: 'empty' });
  const isHtml = /^\s*<(!doctype\s+html|html)\b/i.test(text.slice(0, 1000));
  const warnings: DocumentWarning[] = isHtml
    ? [...decoded.warnings, { kind: 'html' }]
    : [...decoded.warnings];
  return ok({ text, format: 'text', warnings });
};

/** `null` if this is not text. */
function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return checked(decodeMarked(bytes, marked[0]));
  try {
    return checked({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] });
  } catch {
    const text = decodeWindows1252(bytes);
    return checked({ text, warnings: [{ kind: 'legacy-encoding', encoding: 'windows-1252' }] });
  }
}

/** The mark decides, even if some bytes are invalid. */
function decodeMarked(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const count = text.match(/\ufffd/g)?.length ?? 0;
  return { text, warnings: count === 0 ? [] : [{ kind: 'spoiled-characters', count }] };
}

function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252_UPPER.charAt(control.charCodeAt(0) - 0x80));
}

/** Code pages decode many binary files without error, so control characters are counted. */
function checked(decoded: Decoded): Decoded | null {
  let controls = 0;
  for (let at = 0; at < decoded.text.length; at += 1) {
    if (isControl(decoded.text.charCodeAt(at))) controls += 1;
  }
  return controls > decoded.text.length * MAX_CONTROLS ? null : decoded;
}

/** Control characters except tab, line feed, form feed and carriage return; also U+FFFD. */
function isControl(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d;
  return (code >= 0x7f && code <= 0x9f && code !== 0x85) || code === 0xfffd;
}
