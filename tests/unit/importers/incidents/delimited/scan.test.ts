import { describe, expect, it } from 'vitest';
import { problemsIn, rowsOf, tableOf } from '../read-file.ts';

/** Block sizes that split records at every place, and one that holds the whole file. */
const BLOCKS = [1, 2, 3, 5, 7, 11, 13, 1 << 16];
const repeated = (cells: readonly string[], times: number) =>
  Array.from({ length: times }, () => cells).flat();

/** Reads the second column of a file and checks that every block size gives the same result. */
async function secondColumn(text: string) {
  const [first, ...others] = await Promise.all(BLOCKS.map((blockBytes) => tableOf(text, { blockBytes })));
  if (first === undefined) throw new Error('no blocks');
  const cells = rowsOf(first).map((row) => row[1]);
  const problems = problemsIn(first);
  for (const other of others) {
    expect(rowsOf(other).map((row) => row[1])).toEqual(cells);
    expect(problemsIn(other)).toEqual(problems);
  }
  return { cells, problems, column: first.columns[1] };
}

const file = (cells: readonly string[], end = '\n', tail = '') =>
  `a,b${tail && ',c'}${end}${cells.map((cell) => `x,${cell}${tail}${end}`).join('')}`;

describe('scan of repeated words', () => {
  it('distinguishes words of any length with a common beginning or end', async () => {
    const long = 'a'.repeat(63);
    const words = [
      'abc',
      'abcd',
      'abcde',
      'abcdefgh',
      'abcdefghijkl',
      'abcdefghijkm',
      'abcdefghijklm',
    ].concat([
      `${long}`,
      `${long}b`,
      `${long}bc`,
      `${long}bd`,
      `${long.repeat(3)}`,
      'counterfeit goods',
      'counterfeit money',
    ]);
    for (const tail of ['', ',z']) {
      expect((await secondColumn(file(repeated(words, 3), '\n', tail))).cells).toEqual(repeated(words, 3));
    }
  });

  it('removes surrounding quotes and keeps quotes that belong to a word', async () => {
    const written = ['"""k"""', '"k"', 'k', '"k"', '"""k"""', 'k"', '"k"""', 'k"', '"k"'];
    const { cells } = await secondColumn(file(repeated(written, 2)));
    expect(cells).toEqual(repeated(['"k"', 'k', 'k', 'k', '"k"', 'k"', 'k"', 'k"', 'k'], 2));
  });

  it('reads delimiters and line ends as content only inside quotes', async () => {
    const { cells, problems } = await secondColumn(
      file(['"p,q"', 'p', '"p\nq"', 'p', '"p,q"', '"p\nq"', 'p', 'p,q']),
    );
    expect(cells).toEqual(['p,q', 'p', 'p\nq', 'p', 'p,q', 'p\nq', 'p', '']);
    expect(problems).toEqual([['too-many-cells@11', null, 'x,p,q']]);
  });

  it('ends words at every kind of line end, also mixed', async () => {
    const mixed = 'a,b\r\nx,p\r\nx,pq\nx,p\rx,pq\r\nx,p\nx,p\rx,pq\nx,p';
    expect((await secondColumn(mixed)).cells).toEqual(['p', 'pq', 'p', 'pq', 'p', 'p', 'pq', 'p']);
    for (const end of ['\n', '\r\n', '\r']) {
      expect((await secondColumn(file(repeated(['p', 'pq', ''], 3), end))).cells).toEqual(
        repeated(['p', 'pq', ''], 3),
      );
    }
  });

  it('reports spoiled characters, NULs and byte order marks each time', async () => {
    const written = ['p\ufffd', 'p', 'p\0', 'p\ufffd', 'p\0', '\ufeffp', 'p', 'p\0\0\0', '\ufeffp'];
    const { cells, problems } = await secondColumn(file([...written, ...repeated(['p'], 100)]));
    expect(cells.slice(0, written.length)).toEqual(['p\ufffd', 'p', 'p', 'p\ufffd', 'p', 'p', 'p', 'p', 'p']);
    expect(problems.map(([code]) => code)).toEqual([
      'spoiled-characters@2',
      'null-characters@4',
      'spoiled-characters@5',
      'null-characters@6',
      'byte-order-mark@7',
      'null-characters@9',
      'byte-order-mark@10',
    ]);
  });

  it('stores 300 words with a common beginning as whole words', async () => {
    const words = Array.from({ length: 300 }, (_, at) => `a common beginning ${100 + at}`);
    const { cells, column } = await secondColumn(file(repeated(words, 2)));
    expect(cells).toEqual(repeated(words, 2));
    expect(column?.kind === 'words' && column.words).toEqual(['', ...words]);
  });
});

describe('scan of numbers', () => {
  it('reads exact integers as numbers and keeps others as text', async () => {
    const plain = [
      '0',
      '7',
      '-7',
      '10',
      '999',
      '1000',
      '-12345',
      '99999999',
      '123456789',
      '999999999999999',
      '',
    ];
    const whole = await secondColumn(
      file(repeated(plain, 20).concat('9999999999999999', '007', '00', '-', '- 1', '1-')),
    );
    expect(whole.column?.kind).toBe('number');
    expect(whole.cells.slice(0, plain.length)).toEqual(plain);
    expect(whole.cells.slice(-6)).toEqual(['9999999999999999', '007', '00', '-', '- 1', '1-']);
  });

  it('reads fractions with the same value as Number', async () => {
    const plain = [
      '0.5',
      '-0.25',
      '13.123456',
      '-13.1234567',
      '1.5',
      '12.34',
      '123456789.123456',
      '0.000000000000001',
      '4',
      '1234.5678',
    ];
    const exceptions = ['.5', '5.', '1.2.3', '1.-5', '00.5', '1..5'];
    const { column, cells } = await secondColumn(
      file(repeated(plain, 20).concat(exceptions, '940049.7270952441')),
    );
    if (column?.kind !== 'number') throw new Error('no numbers');
    expect([...column.values.slice(0, plain.length)]).toEqual(plain.map(Number));
    expect(column.values.at(-1)).toBe(940049.7270952441);
    expect(cells.slice(-7, -1)).toEqual(exceptions);
  });

  it('keeps the sign of negative zero', async () => {
    const { column } = await secondColumn(file(['-0', '0', '-0.0', '1.5']));
    if (column?.kind !== 'number') throw new Error('no numbers');
    expect([...column.values]).toEqual([-0, 0, -0, 1.5]);
  });

  it('removes a NUL without starting a fraction', async () => {
    const { cells, problems } = await secondColumn(file(repeated(['12'], 30).concat('12\x0034')));
    expect(cells.at(-1)).toBe('1234');
    expect(problems.map(([code]) => code)).toEqual(['null-characters@32']);
  });

  it('ends a number at a delimiter that is also the decimal mark', async () => {
    const { cells, problems } = await secondColumn(
      file(repeated(['"1,5"', '2', '"-20,25"'], 5).concat('3,5')),
    );
    expect(cells.slice(0, 3).map((cell) => cell?.replace('.', ','))).toEqual(['1,5', '2', '-20,25']);
    expect(problems).toEqual([['too-many-cells@17', null, 'x,3,5']]);
  });

  it('sets mayBeGrouped only while every number may be grouped', async () => {
    const grouped = async (cells: readonly string[]) => {
      const { column } = await secondColumn(file(cells));
      return column?.kind === 'number' && column.mayBeGrouped;
    };
    expect(await grouped(['1.234', '12.500', '7'])).toBe(true);
    for (const cell of ['1.2345', '1234.567', '0.500']) expect(await grouped(['1.234', cell])).toBe(false);
  });

  it('keeps the text when 1.000 may be one or a thousand', async () => {
    for (const cells of [
      ['1.234', '1.000', '1'],
      ['-2.000', '7'],
    ]) {
      const { column, cells: kept } = await secondColumn(file(cells));
      expect([column?.kind, kept]).toEqual(['words', cells]);
    }
    expect((await secondColumn(file(['1.000', '1.234', '0.500']))).column?.kind).toBe('number');
  });
});
