import { expect, it } from 'vitest';
import { formatCsv } from '../../../src/exporters/csv.ts';

it('quotes what would break a row, and tells spreadsheets that it is UTF-8', () => {
  expect(
    formatCsv([
      ['Niš', 'a "b", c', 3],
      ['two\nlines', '', 0],
    ]),
  ).toBe('\ufeffNiš,"a ""b"", c",3\r\n"two\nlines",,0\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '\u00a0@A1', '＝1+1'])(
  'never hands a spreadsheet a formula: %s',
  (text) => {
    expect(formatCsv([[text]])).toBe(`\ufeff'${text}\r\n`);
  },
);

it('nor one that divides cells by semicolons or tabs', () => {
  expect(formatCsv([["x;=cmd|'/C calc'!A0;y", '\tx', 'two\n=1;', 'a;b']])).toBe(
    '\ufeff"x;\'=cmd|\'/C calc\'!A0;y","\'\tx","two\n\'=1;","a;b"\r\n',
  );
});

it('lets numbers be numbers', () => {
  expect(formatCsv([[-3.5]])).toBe('\ufeff-3.5\r\n');
});
