import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failed, ok } from '../../../src/lib/result.ts';
import { openIncidentSession } from '../../../src/workers/incident-session.ts';
import { FakeWorker } from './fake-worker.ts';

const SILENCE_MS = 1000;
const mapping = {
  position: { by: 'nothing', known: true },
  date: null,
  market: null,
  quantity: null,
  id: null,
} as const;

function open() {
  const workers: FakeWorker[] = [];
  const session = openIncidentSession(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker.asTaskWorker;
  }, SILENCE_MS);
  return { session, workers };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('openIncidentSession', () => {
  it('sends step after step to one worker', async () => {
    const { session, workers } = open();
    const onProgress = vi.fn();
    const first = session.ask('try', { mapping, name: 'file' }, onProgress);
    workers[0]?.say({ answer: 'progress', progress: { of: 'making', records: 1, totalRecords: 2 } });
    workers[0]?.say({ answer: 'done', value: 'one' });
    expect(await first).toEqual(ok('one'));
    expect(onProgress.mock.calls).toEqual([[{ of: 'making', records: 1, totalRecords: 2 }]]);
    const second = session.ask('try', { mapping, name: 'file' });
    workers[0]?.say({ answer: 'done', value: 'two' });
    expect(await second).toEqual(ok('two'));
    expect(workers).toHaveLength(1);
    expect(workers[0]?.heard).toEqual([
      { step: 'try', mapping, name: 'file' },
      { step: 'try', mapping, name: 'file' },
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('returns a refusal of the file and keeps the worker', async () => {
    const { session, workers } = open();
    const step = session.ask('try', { mapping, name: 'file' });
    workers[0]?.say({ answer: 'refused', refusal: { kind: 'empty' } });
    expect(await step).toEqual(failed({ kind: 'empty' }));
    expect(workers[0]?.isEnded).toBe(false);
  });

  it('ends a worker that reports no progress within the time limit', async () => {
    const { session, workers } = open();
    const step = session.ask('try', { mapping, name: 'file' });
    vi.advanceTimersByTime(SILENCE_MS - 1);
    workers[0]?.say({ answer: 'progress', progress: { of: 'making', records: 1, totalRecords: 2 } });
    vi.advanceTimersByTime(SILENCE_MS - 1);
    expect(workers[0]?.isEnded).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await step).toEqual(failed({ kind: 'too-slow', budgetMs: SILENCE_MS }));
    expect(workers[0]?.isEnded).toBe(true);
  });

  it('distinguishes a worker that did not start from one that crashed', async () => {
    const { session, workers } = open();
    const first = session.ask('try', { mapping, name: 'file' });
    workers[0]?.crash('not found');
    expect(await first).toEqual(failed({ kind: 'not-started', detail: 'not found' }));
    const second = session.ask('try', { mapping, name: 'file' });
    workers[1]?.say({ answer: 'progress', progress: { of: 'making', records: 1, totalRecords: 2 } });
    workers[1]?.crash('out of memory');
    expect(await second).toEqual(failed({ kind: 'crashed', detail: 'out of memory' }));
  });

  it('cancels the running step when it ends, and ignores later answers', async () => {
    const { session, workers } = open();
    const step = session.ask('try', { mapping, name: 'file' });
    session.end();
    expect(await step).toEqual(failed({ kind: 'cancelled' }));
    expect(workers[0]?.isEnded).toBe(true);
    workers[0]?.say({ answer: 'done', value: 'late' });
  });

  it('returns a failure when there is no memory to copy the question', async () => {
    const { session, workers } = open();
    void session.ask('try', { mapping, name: 'file' });
    workers[0]?.say({ answer: 'done', value: 'one' });
    vi.spyOn(workers[0] as FakeWorker, 'postMessage').mockImplementation(() => {
      throw new RangeError('out of memory');
    });
    const second = await session.ask('try', { mapping, name: 'file' });
    expect(second).toEqual(failed({ kind: 'crashed', detail: 'RangeError: out of memory' }));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('starts a new worker after an internal error in the first one', async () => {
    const { session, workers } = open();
    const step = session.ask('try', { mapping, name: 'file' });
    workers[0]?.say({ answer: 'broken', detail: 'x is undefined' });
    expect(await step).toEqual(failed({ kind: 'crashed', detail: 'x is undefined' }));
    void session.ask('try', { mapping, name: 'file' });
    expect(workers).toHaveLength(2);
    session.end();
  });
});
