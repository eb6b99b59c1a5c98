import { describe, expect, it } from 'vitest';
import { linesOf, problemsIn, read, rowsOf, tableOf } from '../read-file.ts';

const kindsOf = (table: Awaited<ReturnType<typeof tableOf>>) => table.columns.map(({ kind }) => kind);
const list = (length: number, row: (at: number) => string) =>
  Array.from({ length }, (_, at) => row(at)).join('\n');

describe('readDelimited', () => {
  it('drops a record with a too long cell and reads the next line', async () => {
    const text = `a,b\n1,x\n2,${'y'.repeat(50_000)}\n3,z\n`;
    const table = await tableOf(text, { budget: { cellBytes: 1000 }, blockBytes: 64 });
    expect(rowsOf(table)).toEqual([
      ['1', 'x'],
      ['', ''],
      ['3', 'z'],
    ]);
    expect(problemsIn(table).map(([code]) => code)).toEqual(['cell-too-long@3']);
    expect(linesOf(table)).toEqual([2, 3, 4]);
  });

  it('refuses a first line longer than the cell limit', async () => {
    const result = await read('x'.repeat(300_000), { budget: { cellBytes: 1000 } });
    expect(result).toMatchObject({
      ok: false,
      failure: { kind: 'over-budget', limit: 'cellBytes', place: { unit: 'line', number: 1 } },
    });
  });

  it('reports an unclosed quote where it opened and reads on', async () => {
    const text = `a,b\n1,"x\n${list(1000, (at) => `${at},plain`)}\n`;
    const table = await tableOf(text, { budget: { cellBytes: 1000 }, blockBytes: 256 });
    expect(problemsIn(table)).toEqual([['unclosed-quote@2', null, '1,"x']]);
    expect(table.recordCount).toBe(1001);
    expect(rowsOf(table).at(-1)).toEqual(['999', 'plain']);
  });

  it.each([
    ['records', { records: 3 }, 3],
    ['cells', { cells: 6 }, 6],
    ['columns', { columns: 1 }, 1],
    ['fileBytes', { fileBytes: 5 }, 5],
  ] as const)('refuses a file above the limit of %s', async (limit, budget, allowed) => {
    const result = await read('a,b\n1,2\n3,4\n5,6\n7,8\n', { budget });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'over-budget', limit, allowed } });
  });

  it('reports the line at which the record limit is exceeded', async () => {
    const result = await read('a,b\n1,2\n\n3,4\n5,6\n', { budget: { records: 2 } });
    expect(result).toMatchObject({ failure: { place: { unit: 'line', number: 5 } } });
  });

  it('reads a column as text when its later values are not numbers', async () => {
    const written = (at: number) => (at < 2000 ? '1.50' : `00${at}`);
    const table = await tableOf(`id,code\n${list(6000, (at) => `${at},${written(at)}`)}`, {
      blockBytes: 512,
    });
    expect(kindsOf(table)).toEqual(['number', 'text']);
    expect(rowsOf(table).map(([, code]) => code)).toEqual(
      Array.from({ length: 6000 }, (_, at) => written(at)),
    );
  });

  it('keeps a few texts among numbers as exceptions', async () => {
    const table = await tableOf(`id,kg\n${list(100, (at) => `${at},${at === 70 ? 'ca. 5' : '1.5'}`)}`);
    const [, kg] = table.columns;
    expect(kg).toMatchObject({ kind: 'number', decimal: '.', mayBeGrouped: false });
    expect(kg?.kind === 'number' && [...kg.exceptions]).toEqual([[70, 'ca. 5']]);
  });

  it('uses words for repeated values and text for unique ones', async () => {
    const table = await tableOf(`a,b\n${list(30_000, (at) => `w${at % 300},t${at}`)}`);
    expect(kindsOf(table)).toEqual(['words', 'text']);
    expect(rowsOf(table).at(-1)).toEqual(['w299', 't29999']);
  });

  it('uses text for more words than two-byte codes allow', async () => {
    const table = await tableOf(`a,b\n${list(150_000, (at) => `x,w${at % 70_000}`)}`);
    expect(kindsOf(table)).toEqual(['words', 'text']);
    const [last] = rowsOf(table).slice(-1);
    expect(last).toEqual(['x', `w${149_999 % 70_000}`]);
  });

  it('keeps decimal commas with letters in one cell', async () => {
    for (const cells of ['44,79 N;20,45 E', '12,5 kg;N 44,79', '1,5 %;cca 2,5']) {
      const { columns, recordCount, notes } = await tableOf(`a;b\n${cells}\n${cells}\n`);
      expect([columns.map(({ name }) => name), recordCount, notes], cells).toEqual([['a', 'b'], 2, []]);
    }
  });

  it('detects another encoding from a byte late in the file', async () => {
    const ascii = `id;place\n${list(40_000, (at) => `${at};plain words`)}\n`;
    const bytes = Uint8Array.from(`${ascii}40000;\u009aabac`, (letter) => letter.charCodeAt(0));
    const table = await tableOf(bytes);
    expect(table.dialect?.encoding).toBe('windows-1250');
    expect(rowsOf(table).at(-1)).toEqual(['40000', 'šabac']);
  });

  it('uses the chosen encoding and refuses bytes invalid in it', async () => {
    const bytes = Uint8Array.from('id;place\n1;\u008aabac\n', (letter) => letter.charCodeAt(0));
    const chosen = await tableOf(bytes, { options: { encoding: 'windows-1251' } });
    expect(rowsOf(chosen)).toEqual([['1', 'Љabac']]);
    expect(await read(bytes, { options: { encoding: 'utf-8' } })).toMatchObject({
      failure: { kind: 'wrong-encoding', encoding: 'utf-8' },
    });
    expect(await read(bytes, { options: { encoding: 'no-such' } })).toMatchObject({
      failure: { kind: 'wrong-encoding' },
    });
  });

  it('reports a missing file as unreadable', async () => {
    const gone = new Blob(['a,b\n1,2\n']);
    gone.slice = () => {
      throw new DOMException('moved', 'NotFoundError');
    };
    const { readDelimited } = await import(
      '../../../../../src/importers/incidents/delimited/delimited.importer.ts'
    );
    const { BUDGET } = await import('../../../../../src/importers/incidents/budget.ts');
    expect(await readDelimited(gone, '', { onProgress: () => {}, options: {}, budget: BUDGET })).toEqual({
      ok: false,
      failure: { kind: 'unreadable' },
    });
  });
});
