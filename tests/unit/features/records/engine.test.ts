import { describe, expect, it } from 'vitest';
import { byDimension, type ExploreQuery } from '../../../../src/analysis/incidents/incident-store.ts';
import { selectExploredEverywhere } from '../../../../src/features/explore/state/explored-incidents.ts';
import { askEngine, wantEngine } from '../../../../src/features/records/state/ask-engine.ts';
import {
  EngineError,
  makeRemoteStore,
  parseExplored,
} from '../../../../src/features/records/state/remote-incidents.ts';
import { createAppStore } from '../../../../src/state/store.ts';

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
};
const BARS = {
  ...byDimension(() => ({})),
  market: { 'market:drugs': 3 },
  jurisdiction: { off: 1, 'jurisdiction:AL': 2, none: 4 },
  month: { 603: 1, none: 2, 600: 4 },
  weekday: { 0: 3 },
};
const ANSWER = { total: 10, passing: 3, withoutDate: 1, cut: 2, bars: BARS };
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
    expect(store.getState().engine).toEqual({ origins, isAsked: false, answered: null, work: null });
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
