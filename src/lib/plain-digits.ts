/** Digits of all scripts as 0 to 9, wide letters as plain ones, and the decimal mark of Arabic as a point: `٢٠٢٤` and `２０２４` become `2024`. */
export function plainDigits(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text
    .replaceAll('º', '°')
    .normalize('NFKC')
    .replaceAll('\u066b', '.')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Unicode has the ten digits of a script one after the other, and begins each ten behind something else or another ten. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
