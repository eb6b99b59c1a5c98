import { describe, expect, it } from 'vitest';
import { byDimension, type ExploreQuery } from '../../../../src/analysis/incidents/incident-store.ts';
import { exploreSets } from '../../../../src/features/explore/state/explore-sets.ts';
import { selectExploredEverywhere } from '../../../../src/features/explore/state/explored-incidents.ts';
import { makeSelectTexts, selectFileColumns } from '../../../../src/features/explore/state/file-columns.ts';
import { openColumn } from '../../../../src/features/explore/state/filter-incidents.ts';
import {
  selectMeasuredIncidents,
  selectMeasures,
  setMeasure,
} from '../../../../src/features/explore/state/measured-incidents.ts';
import { askEngine, wantEngine } from '../../../../src/features/records/state/ask-engine.ts';
import { addsUpQuantities, INITIAL_ENGINE } from '../../../../src/features/records/state/engine.ts';
import { selectEngineQuery } from '../../../../src/features/records/state/engine-query.ts';
import {
  EngineError,
  makeRemoteStore,
  parseExplored,
} from '../../../../src/features/records/state/remote-incidents.ts';
import { createAppStore } from '../../../../src/state/store.ts';
import { makeRawTable } from '../../../support/make-raw-table.ts';
import { makeTable } from '../../analysis/incidents/make-incidents.ts';

const QUESTION: ExploreQuery = {
  period: { from: 24_000_000, to: Number.POSITIVE_INFINITY },
  bars: { market: ['market:drugs'] },
  reach: { leg: 15, crossing: 10, port: 10, border: 10 },
  text: 'Niš',
  within: {
    side: 'inside',
    shapes: [
      [
        [
          [
            [20, 42],
            [21, 42],
            [21, 43],
            [20, 42],
          ],
        ],
      ],
    ],
  },
  measure: 'kg',
  columns: [{ column: 'Note', kind: 'part', text: 'Niš' }],
  texts: ['Vehicle'],
};
const BARS = {
  ...byDimension(() => ({})),
  market: { 'market:drugs': 3 },
  jurisdiction: { off: 1, 'jurisdiction:AL': 2, none: 4 },
  month: { 603: 1, none: 2, 600: 4 },
  weekday: { 0: 3 },
};
/** Of an engine of an earlier version. */
const OLDER = { total: 10, passing: 3, withoutDate: 1, cut: 2, bars: BARS };
const ANSWER = { ...OLDER, units: ['kg', ''], columns: [], texts: {}, measured: null };
const URL_OF_ENGINE = 'https://engine.example.org/rpc/explore';

const answering = (body: unknown, status = 200) =>
  (async () => new Response(JSON.stringify(body), { status })) as typeof fetch;

describe('makeRemoteStore and parseExplored', () => {
  it('sends one request and sorts the answer like local results', async () => {
    const asked: [string, RequestInit][] = [];
    const store = makeRemoteStore(URL_OF_ENGINE, (async (address: string, init: RequestInit) => {
      asked.push([address, init]);
      return new Response(JSON.stringify(ANSWER));
    }) as typeof fetch);
    const { bars } = await store.explore(QUESTION);
    expect(bars.jurisdiction.map(({ key }) => key)).toEqual(['none', 'off', 'jurisdiction:AL']);
    expect(bars.month).toEqual([
      { key: 'none', count: 2 },
      { key: 600, count: 4 },
      { key: 603, count: 1 },
    ]);
    const [[address, init] = expect.fail()] = asked;
    expect(asked).toHaveLength(1);
    expect(address).toBe(URL_OF_ENGINE);
    expect(init).toMatchObject({ method: 'POST', credentials: 'same-origin', referrerPolicy: 'no-referrer' });
    expect(JSON.parse(String(init.body))).toEqual({
      question: {
        period: { from: 24_000_000, to: null },
        cutDates: expect.any(Array),
        bars: QUESTION.bars,
        reach: QUESTION.reach,
        text: 'nis',
        measure: 'kg',
        columns: [{ column: 'Note', kind: 'part', text: 'nis' }],
        texts: ['Vehicle'],
        within: {
          side: 'inside',
          geometries: [{ type: 'MultiPolygon', coordinates: QUESTION.within?.shapes[0] }],
        },
      },
    });
  });

  it('throws distinct errors for unreachable, refusing and unreadable engines', async () => {
    const failing = (ask: typeof fetch) => makeRemoteStore(URL_OF_ENGINE, ask).explore(QUESTION);
    const lost = (async () => {
      throw new TypeError('Failed to fetch');
    }) as typeof fetch;
    await expect(failing(lost)).rejects.toEqual(new EngineError('unreachable'));
    await expect(failing(answering({ message: 'no' }, 403))).rejects.toEqual(new EngineError('refused', 403));
    await expect(failing(answering({ ...ANSWER, passing: -1 }))).rejects.toEqual(
      new EngineError('unreadable'),
    );
  });

  it.each([
    ['no JSON', '<html>'],
    ['a list', '[]'],
    ['a dimension that lacks', JSON.stringify({ ...ANSWER, bars: { ...BARS, leg: undefined } })],
    ['counts that are texts', JSON.stringify({ ...ANSWER, bars: { ...BARS, leg: { 'leg:a': '3' } } })],
    ['a count beyond all numbers', JSON.stringify({ ...ANSWER, total: 1e300 })],
  ])('returns null for an invalid answer: %s', (_, text) => {
    expect(parseExplored(text)).toBeNull();
  });
});

describe('quantities', () => {
  const MEASURED = {
    unit: 'kg',
    sum: 7.5,
    withQuantity: 2,
    without: 1,
    bars: { ...byDimension(() => ({})), market: { 'market:drugs': 7.5 }, month: { 603: 7.5 } },
  };
  /** Records of a file with 2 kg and 1 piece, and an engine that gives an answer to the current query. */
  async function counting(body: object) {
    const store = createAppStore();
    const table = makeTable([{ quantity: [2, 'kg'], market: 'market:drugs' }, { quantity: [1, 'pcs'] }]);
    await exploreSets(store, [{ key: 1, table, tags: null }]);
    wantEngine(store, true);
    const ask = (answer: object) =>
      askEngine(
        store,
        makeRemoteStore(URL_OF_ENGINE, answering(answer)),
        selectEngineQuery(store.getState()),
        AbortSignal.any([]),
      );
    await ask(body);
    return { store, ask };
  }

  it('adds the sums of the engine to those of the files', async () => {
    const { store, ask } = await counting(ANSWER);
    expect(selectMeasures(store.getState())).toEqual(['kg', 'pcs', '']);
    setMeasure(store, 'kg');
    expect(selectEngineQuery(store.getState()).measure).toBe('kg');
    await ask({ ...ANSWER, measured: MEASURED });
    const measured = selectMeasuredIncidents(store.getState());
    expect(measured).toMatchObject({ unit: 'kg', sum: 9.5, withQuantity: 3, without: 2 });
    expect(measured?.bars.market).toContainEqual({ key: 'market:drugs', count: 9.5 });
    expect(addsUpQuantities(store.getState().engine)).toBe(true);
  });

  it('does not send a unit that the engine does not have, and counts its records apart', async () => {
    const { store } = await counting(ANSWER);
    setMeasure(store, 'pcs');
    expect(selectEngineQuery(store.getState()).measure).toBeNull();
    expect(selectMeasuredIncidents(store.getState())).toMatchObject({ sum: 1, withQuantity: 1, without: 4 });
  });

  it('adds nothing while the answer is to another unit', async () => {
    const { store } = await counting({ ...ANSWER, measured: MEASURED });
    setMeasure(store, '');
    expect(selectMeasuredIncidents(store.getState())).toMatchObject({ unit: '', sum: 0, without: 2 });
  });

  it('are those of the files with an engine that counts records only', async () => {
    const { store } = await counting(OLDER);
    setMeasure(store, 'kg');
    expect(selectEngineQuery(store.getState()).measure).toBeNull();
    expect(selectMeasuredIncidents(store.getState())).toMatchObject({ sum: 2, withQuantity: 1, without: 1 });
    expect(addsUpQuantities(store.getState().engine)).toBe(false);
  });

  it('keeps the query while the engine offers the same', async () => {
    const { store, ask } = await counting(ANSWER);
    const query = selectEngineQuery(store.getState());
    await ask(ANSWER);
    expect(selectEngineQuery(store.getState())).toBe(query);
  });

  it.each([
    ['no number', { ...MEASURED, sum: 'NaN' }],
    ['a dimension that lacks', { ...MEASURED, bars: {} }],
    ['a count that is a fraction', { ...MEASURED, without: 0.5 }],
  ])('make an answer invalid that has %s', (_, measured) => {
    expect(parseExplored(JSON.stringify({ ...ANSWER, measured }))).toBeNull();
  });
});

describe('columns', () => {
  const VEHICLE = { name: 'Vehicle', filter: 'texts', isTime: false };
  const WITH_COLUMN = { ...ANSWER, columns: [VEHICLE], texts: { Vehicle: { lorry: 3, car: 1 } } };

  it('are offered with those of the files, and their texts are counted together', async () => {
    const store = createAppStore();
    const rows = [{}, {}];
    const { columns } = makeRawTable({ Vehicle: ['lorry', 'ship'], Note: ['a', 'b'] });
    await exploreSets(store, [{ key: 1, table: makeTable(rows, columns), tags: null }]);
    wantEngine(store, true);
    const ask = () =>
      askEngine(
        store,
        makeRemoteStore(URL_OF_ENGINE, answering(WITH_COLUMN)),
        selectEngineQuery(store.getState()),
        AbortSignal.any([]),
      );
    await ask();
    expect(selectFileColumns(store.getState()).map(({ name }) => name)).toEqual(['Vehicle', 'Note']);
    openColumn(store, 'Vehicle');
    openColumn(store, 'Note');
    // The engine does not have the other column, whose name may come from a file of the user.
    expect(selectEngineQuery(store.getState()).texts).toEqual(['Vehicle']);
    await ask();
    const texts = makeSelectTexts('Vehicle')(store.getState());
    expect(Object.fromEntries(texts.map(({ key, count }) => [key, count]))).toMatchObject({
      lorry: 4,
      ship: 1,
      car: 1,
    });
  });

  it('leave out the records of an engine that cannot filter by them', async () => {
    const store = createAppStore();
    wantEngine(store, true);
    await askEngine(store, makeRemoteStore(URL_OF_ENGINE, answering(OLDER)), QUESTION, AbortSignal.any([]));
    expect(store.getState().engine).toMatchObject({ answered: null, work: { failure: 'outdated' } });
  });
});

describe('askEngine', () => {
  it('counts remote records while wanted and removes them when switched off', async () => {
    const store = createAppStore();
    const { origins } = store.getState().engine;
    await askEngine(store, makeRemoteStore(URL_OF_ENGINE, answering(ANSWER)), QUESTION, AbortSignal.any([]));
    expect(selectExploredEverywhere(store.getState()).total).toBe(0);
    wantEngine(store, true);
    await askEngine(store, makeRemoteStore(URL_OF_ENGINE, answering(ANSWER)), QUESTION, AbortSignal.any([]));
    expect(selectExploredEverywhere(store.getState())).toMatchObject({ total: 10, passing: 3, cut: 2 });
    expect(store.getState().engine.work).toBeNull();
    await askEngine(store, makeRemoteStore(URL_OF_ENGINE, answering({}, 500)), QUESTION, AbortSignal.any([]));
    expect(store.getState().engine).toMatchObject({
      answered: null,
      work: { failure: 'refused', status: 500 },
    });
    wantEngine(store, false);
    expect(store.getState().engine).toEqual({ ...INITIAL_ENGINE, origins });
  });

  it('ignores the answer to an aborted query', async () => {
    const store = createAppStore();
    wantEngine(store, true);
    const stop = new AbortController();
    const slow = (async () => {
      stop.abort();
      return new Response(JSON.stringify(ANSWER));
    }) as typeof fetch;
    await askEngine(store, makeRemoteStore(URL_OF_ENGINE, slow), QUESTION, stop.signal);
    expect(store.getState().engine.answered).toBeNull();
  });
});
