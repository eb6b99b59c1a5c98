/** Formats the first bytes of an unknown value as hexadecimal. */
const SHOWN_BYTES = 16;

export function shownBytes(bytes: Uint8Array): string {
  const shown = Array.from(bytes.subarray(0, SHOWN_BYTES), (byte) => byte.toString(16).padStart(2, '0'));
  return `0x${shown.join('')}${bytes.length > SHOWN_BYTES ? '…' : ''}`;
}
