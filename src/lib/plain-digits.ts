/**
 * Converts digits of all scripts to 0 to 9, full-width letters to plain ones, and the Arabic decimal mark to
 * a point: `٢٠٢٤` and `２０２４` become `2024`.
 */
export function plainDigits(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text
    .replaceAll('º', '°')
    .normalize('NFKC')
    .replaceAll('\u066b', '.')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Unicode digits of a script are contiguous, and each ten follows a non-digit or another ten. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
