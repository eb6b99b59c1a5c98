const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Parses a table's rows (RFC 4180), by the most frequent separator of its first line: a spreadsheet may have
 * changed it. `null` for an unclosed quote.
 */
export function tableRows(table: string): readonly (readonly string[])[] | null {
  const text = table.replace(/^\ufeff/, '');
  const [head = ''] = text.split(/\r?\n/, 1);
  const countOf = (sign: string) => head.split(sign).length;
  const separator = SEPARATORS.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? ',';
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\r\n][^${separator}\r\n]*)|)(${separator}|\r\n|\n|\r|$)`,
    'y',
  );
  const rows: string[][] = [[]];
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') return rows.filter((row) => row.join('') !== '');
    if (end !== separator) rows.push([]);
  }
  return null;
}
