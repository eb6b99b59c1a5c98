import { expect, it } from 'vitest';
import { formatCsv } from '../../../src/exporters/csv.ts';

it('quotes cells that would break a row and starts with a byte order mark', () => {
  expect(
    formatCsv([
      ['Niš', 'a "b", c', 3],
      ['two\nlines', '', 0],
    ]),
  ).toBe('\ufeffNiš,"a ""b"", c",3\r\n"two\nlines",,0\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '\u00a0@A1', '＝1+1'])(
  'puts an apostrophe before a formula: %s',
  (text) => {
    expect(formatCsv([[text]])).toBe(`\ufeff'${text}\r\n`);
  },
);

it('guards formulas after semicolons, tabs and line ends in a cell', () => {
  expect(formatCsv([["x;=cmd|'/C calc'!A0;y", '\tx', 'two\n=1;', 'a;b']])).toBe(
    '\ufeff"x;\'=cmd|\'/C calc\'!A0;y","\'\tx","two\n\'=1;","a;b"\r\n',
  );
});

it('writes negative numbers without a guard', () => {
  expect(formatCsv([[-3.5]])).toBe('\ufeff-3.5\r\n');
});
