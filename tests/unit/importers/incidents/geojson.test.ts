/** Tests GeoJSON and NDJSON that are long, over a limit or damaged and have no fixture file. */
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

describe('readIncidents with GeoJSON', () => {
  it.each(['hasOwnProperty', '__proto__', 'constructor', 'toString', 'length', ''])(
    'reads a property called “%s” like any other',
    async (name) => {
      const point = '"geometry":{"type":"Point","coordinates":[20,44]}';
      const one = (n: number) => `{"type":"Feature","properties":{"${name}":"v${n}","n":${n}},${point}}`;
      const table = await tableOf(collection([one(1), one(2)]));
      expect(rowsOf(table)).toEqual([
        ['v1', '1'],
        ['v2', '2'],
      ]);
      expect(table.problems.count).toBe(0);
    },
  );

  it('reads escapes and quotes in texts across the ends of blocks', async () => {
    const texts = Array.from({ length: 9000 }, (_, at) => `${'Ђердап "\\" ]}'.repeat(20)}${at}`);
    const table = await tableOf(collection(texts.map(feature)));
    expect(table.notes).toEqual([]);
    expect(rowsOf(table).map(([text]) => text)).toEqual(texts);
  });

  it.each([0.2, 0.5, 0.9])(
    'reads every feature before a cut at %d of the length and reports the place',
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

  it('drops a record above the cell limit and reads the next one', async () => {
    const long = feature('x'.repeat(3_000_000));
    const table = await tableOf(collection([feature(1), long, feature(2)]), { cellBytes: 20_000 });
    expect(rowsOf(table)).toEqual([['1'], [''], ['2']]);
    expect([...problemsOf(table.problems)]).toMatchObject([{ code: 'cell-too-long', record: 1 }]);
  });

  it('says that other JSON is not GeoJSON', async () => {
    for (const text of ['{"version": 3}', '{"data": [{"lat": 44, "lng": 20}]}', '{"type": "Feature_"}']) {
      const other = await read(text, {}, 'settings.json');
      expect(other.ok ? null : other.failure, text).toEqual({ kind: 'unsupported-format', format: 'JSON' });
    }
    const empty = await read(collection([]));
    expect(empty.ok ? null : empty.failure.kind).toBe('no-records');
  });

  it('refuses more records than the budget allows', async () => {
    const result = await read(collection([1, 2, 3].map(feature)), { records: 2 });
    expect(result).toMatchObject({ ok: false, failure: { kind: 'over-budget', limit: 'records' } });
  });

  it('reports the byte of damage before the first feature', async () => {
    const result = await read('{"type":"FeatureCollection", features: []}');
    expect(result).toMatchObject({ failure: { kind: 'damaged', place: { unit: 'byte', number: 29 } } });
  });
});

describe('readIncidents with NDJSON', () => {
  it('drops too long lines in the middle and at the end', async () => {
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
