import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failed, ok } from '../../../src/lib/result.ts';
import type { BriefTasks } from '../../../src/workers/brief-tasks.ts';
import { openDocument } from '../../../src/workers/open-document.ts';
import { runTask, type TaskOptions, type TaskWorker } from '../../../src/workers/run-task.ts';
import { FakeWorker } from './fake-worker.ts';

const file = new File(['Words'], 'brief.md');
const opened = { text: 'Words', format: 'text', warnings: [] } as const;
const BUDGET_MS = 1000;

const ask = (start: () => TaskWorker, options: TaskOptions<BriefTasks['open']> = {}) =>
  runTask<BriefTasks, 'open'>({ start, timeBudgetMs: BUDGET_MS }, { kind: 'open', file }, options);

function run(options: TaskOptions<BriefTasks['open']> = {}) {
  const worker = new FakeWorker();
  return { worker, outcome: ask(() => worker.asTaskWorker, options) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('runTask', () => {
  it('sends one request, forwards progress and returns the answer', async () => {
    const onProgress = vi.fn();
    const { worker, outcome } = run({ onProgress });
    worker.say({ answer: 'begun' });
    worker.say({ answer: 'progress', progress: { unit: 'bytes', done: 5, total: 5 } });
    expect(worker.isEnded).toBe(false);
    worker.say({ answer: 'done', result: ok(opened) });
    expect(await outcome).toEqual(ok(opened));
    expect(worker.heard).toEqual([{ kind: 'open', file }]);
    expect(onProgress.mock.calls).toEqual([[{ unit: 'bytes', done: 5, total: 5 }]]);
    expect(worker.isEnded).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('returns a failure of the task unchanged', async () => {
    const { worker, outcome } = run();
    worker.say({ answer: 'done', result: failed({ kind: 'empty' }) });
    expect(await outcome).toEqual(failed({ kind: 'empty' }));
  });

  it('ignores messages of other code in the worker', async () => {
    const { worker, outcome } = run();
    worker.say({ sourceName: 'worker', targetName: 'main', action: 'ready', data: null });
    worker.say({ answer: 'done', result: ok(opened) });
    expect(await outcome).toEqual(ok(opened));
  });

  it('ends a worker that exceeds its time, counted from the begun message', async () => {
    const { worker, outcome } = run();
    vi.advanceTimersByTime(BUDGET_MS - 1);
    worker.say({ answer: 'begun' });
    vi.advanceTimersByTime(BUDGET_MS - 1);
    expect(worker.isEnded).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await outcome).toEqual(failed({ kind: 'too-slow', budgetMs: BUDGET_MS }));
    expect(worker.isEnded).toBe(true);
  });

  it('fails with not-started when the worker does not begin in time', async () => {
    const { worker, outcome } = run();
    vi.advanceTimersByTime(BUDGET_MS);
    expect(await outcome).toMatchObject(failed({ kind: 'not-started' }));
    expect(worker.isEnded).toBe(true);
  });

  it('ends the worker when the task is cancelled', async () => {
    const control = new AbortController();
    const { worker, outcome } = run({ signal: control.signal });
    expect(worker.isEnded).toBe(false);
    control.abort();
    expect(worker.isEnded).toBe(true);
    expect(await outcome).toEqual(failed({ kind: 'cancelled' }));
  });

  it('sends no request when the task is already cancelled', async () => {
    const { worker, outcome } = run({ signal: AbortSignal.abort() });
    expect(await outcome).toEqual(failed({ kind: 'cancelled' }));
    expect(worker.heard).toEqual([]);
  });

  it('fails when the worker cannot be loaded, without a console error', async () => {
    const { worker, outcome } = run();
    const event = new Event('error', { cancelable: true });
    worker.dispatchEvent(event);
    expect(await outcome).toEqual(failed({ kind: 'not-started', detail: 'the worker could not be loaded' }));
    expect(event.defaultPrevented).toBe(true);
    expect(worker.isEnded).toBe(true);
  });

  it('fails with crashed when the worker crashes', async () => {
    const { worker, outcome } = run();
    worker.say({ answer: 'begun' });
    worker.crash('out of memory');
    expect(await outcome).toEqual(failed({ kind: 'crashed', detail: 'out of memory' }));
  });

  it('fails with crashed when a handler throws', async () => {
    const { worker, outcome } = run();
    worker.say({ answer: 'broken', detail: 'a fault' });
    expect(await outcome).toEqual(failed({ kind: 'crashed', detail: 'a fault' }));
  });

  it('fails with crashed when an answer cannot be read', async () => {
    const { worker, outcome } = run();
    worker.say({ answer: 'begun' });
    worker.dispatchEvent(new Event('messageerror'));
    expect(await outcome).toMatchObject(failed({ kind: 'crashed' }));
  });

  it('fails with not-started when the worker cannot be created', async () => {
    const refuse = () => {
      throw new TypeError('refused');
    };
    expect(await ask(refuse)).toEqual(failed({ kind: 'not-started', detail: 'TypeError: refused' }));
  });
});

describe('openDocument', () => {
  it('starts the bundled worker from the origin of the page', async () => {
    vi.stubGlobal('document', { baseURI: 'https://atlas.example/' });
    vi.stubGlobal('location', new URL('https://atlas.example/'));
    const started: { url: string; options: WorkerOptions; worker: FakeWorker }[] = [];
    class StubWorker extends FakeWorker {
      constructor(url: string, options: WorkerOptions) {
        super();
        started.push({ url, options, worker: this });
      }
    }
    vi.stubGlobal('Worker', StubWorker);
    const outcome = openDocument(file);
    const [{ url, options, worker } = { url: '', options: {}, worker: new FakeWorker() }] = started;
    expect(url).toMatch(/^https:\/\/atlas\.example\/.*brief\.worker\.ts/);
    expect(options.type).toBe('module');
    worker.say({ answer: 'done', result: ok(opened) });
    expect(await outcome).toEqual(ok(opened));
  });
});
