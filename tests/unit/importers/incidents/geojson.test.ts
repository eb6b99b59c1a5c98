/** Long files, small limits and damage, for which no file is kept. */
import { describe, expect, it } from 'vitest';
import { BUDGET } from '../../../../src/importers/incidents/budget.ts';
import { readIncidents } from '../../../../src/importers/incidents/index.ts';
import { problemsOf } from '../../../../src/importers/incidents/problem-log.ts';
import type { Budget } from '../../../../src/importers/incidents/raw-table.ts';
import { rowsOf } from './read-file.ts';

function read(text: string, budget: Partial<Budget> = {}, name = 'file.geojson') {
  const tools = { onProgress: () => {}, options: {}, budget: { ...BUDGET, ...budget } };
  return readIncidents(new File([text], name), tools);
}

async function tableOf(text: string, budget: Partial<Budget> = {}, name?: string) {
  const result = await read(text, budget, name);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const feature = (n: number | string) =>
  `{"type":"Feature","properties":{"n":${JSON.stringify(n)}},"geometry":{"type":"Point","coordinates":[20,44]}}`;
const collection = (features: readonly string[]) =>
  `{"type":"FeatureCollection","features":[${features.join(',\n')}]}`;

describe('GeoJSON', () => {
  it('is read over the ends of blocks, escapes and quotes in texts included', async () => {
    const texts = Array.from({ length: 9000 }, (_, at) => `${'Ђердап "\\" ]}'.repeat(20)}${at}`);
    const table = await tableOf(collection(texts.map(feature)));
    expect(table.notes).toEqual([]);
    expect(rowsOf(table).map(([text]) => text)).toEqual(texts);
  });

  it.each([0.2, 0.5, 0.9])(
    'cut short at %d of its length has every feature before that, and says where',
    async (share) => {
      const text = collection(Array.from({ length: 50 }, (_, at) => feature(at)));
      const cut = text.slice(0, Math.floor(text.length * share));
      const whole = cut.split('\n').length - 1;
      const table = await tableOf(cut);
      expect(rowsOf(table).slice(0, whole)).toEqual(Array.from({ length: whole }, (_, at) => [String(at)]));
      expect(table.recordCount).toBe(whole + 1);
      const byte = cut.lastIndexOf('\n') + 1;
      expect(table.notes).toEqual([{ kind: 'damaged-from', line: whole + 1, byte }]);
    },
  );

  it('drops a record that is longer than its cells may be, and reads what follows', async () => {
    const long = feature('x'.repeat(3_000_000));
    const table = await tableOf(collection([feature(1), long, feature(2)]), { cellBytes: 20_000 });
    expect(rowsOf(table)).toEqual([['1'], [''], ['2']]);
    expect([...problemsOf(table.problems)]).toMatchObject([{ code: 'cell-too-long', record: 1 }]);
  });

  it('is refused when it has more records than are allowed', async () => {
    const result = await read(collection([1, 2, 3].map(feature)), { records: 2 });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'over-budget', limit: 'records' } });
  });

  it('is refused with the byte when it is spoiled before its first feature', async () => {
    const result = await read('{"type":"FeatureCollection", features: []}');
    expect(result).toMatchObject({ failure: { kind: 'damaged', place: { unit: 'byte', number: 29 } } });
  });
});

describe('NDJSON', () => {
  it('drops a line that is too long, in the middle and at the end', async () => {
    const long = feature('x'.repeat(3_000_000));
    const lines = [feature(1), long, feature(2), long].join('\n');
    const table = await tableOf(lines, { cellBytes: 20_000 }, 'file.ndjson');
    expect(rowsOf(table)).toEqual([['1'], [''], ['2'], ['']]);
    expect([...problemsOf(table.problems)].map(({ code, record }) => [code, record])).toEqual([
      ['cell-too-long', 1],
      ['cell-too-long', 3],
    ]);
  });
});
