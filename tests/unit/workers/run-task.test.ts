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
  it('asks once, hands on progress and gives the answer', async () => {
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

  it('gives a failure of the task as it is', async () => {
    const { worker, outcome } = run();
    worker.say({ answer: 'done', result: failed({ kind: 'empty' }) });
    expect(await outcome).toEqual(failed({ kind: 'empty' }));
  });

  it('does not listen to what others say in its worker', async () => {
    const { worker, outcome } = run();
    worker.say({ sourceName: 'worker', targetName: 'main', action: 'ready', data: null });
    worker.say({ answer: 'done', result: ok(opened) });
    expect(await outcome).toEqual(ok(opened));
  });

  it('ends a worker that takes too long, counted from when it had all it needed', async () => {
    const { worker, outcome } = run();
    vi.advanceTimersByTime(BUDGET_MS - 1);
    worker.say({ answer: 'begun' });
    vi.advanceTimersByTime(BUDGET_MS - 1);
    expect(worker.isEnded).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await outcome).toEqual(failed({ kind: 'too-slow', budgetMs: BUDGET_MS }));
    expect(worker.isEnded).toBe(true);
  });

  it('gives up when nothing is fetched in time', async () => {
    const { worker, outcome } = run();
    vi.advanceTimersByTime(BUDGET_MS);
    expect(await outcome).toMatchObject(failed({ kind: 'not-started' }));
    expect(worker.isEnded).toBe(true);
  });

  it('ends the worker when it is cancelled', async () => {
    const control = new AbortController();
    const { worker, outcome } = run({ signal: control.signal });
    expect(worker.isEnded).toBe(false);
    control.abort();
    expect(worker.isEnded).toBe(true);
    expect(await outcome).toEqual(failed({ kind: 'cancelled' }));
  });

  it('starts nothing that is cancelled already', async () => {
    const { worker, outcome } = run({ signal: AbortSignal.abort() });
    expect(await outcome).toEqual(failed({ kind: 'cancelled' }));
    expect(worker.heard).toEqual([]);
  });

  it('says that a worker could not be loaded, and keeps it out of the console', async () => {
    const { worker, outcome } = run();
    const event = new Event('error', { cancelable: true });
    worker.dispatchEvent(event);
    expect(await outcome).toEqual(failed({ kind: 'not-started', detail: 'the worker could not be loaded' }));
    expect(event.defaultPrevented).toBe(true);
    expect(worker.isEnded).toBe(true);
  });

  it('says that a worker crashed', async () => {
    const { worker, outcome } = run();
    worker.say({ answer: 'begun' });
    worker.crash('out of memory');
    expect(await outcome).toEqual(failed({ kind: 'crashed', detail: 'out of memory' }));
  });

  it('says that a handler broke', async () => {
    const { worker, outcome } = run();
    worker.say({ answer: 'broken', detail: 'a fault' });
    expect(await outcome).toEqual(failed({ kind: 'crashed', detail: 'a fault' }));
  });

  it('says that an answer could not be read', async () => {
    const { worker, outcome } = run();
    worker.say({ answer: 'begun' });
    worker.dispatchEvent(new Event('messageerror'));
    expect(await outcome).toMatchObject(failed({ kind: 'crashed' }));
  });

  it('says that a worker could not be started', async () => {
    const refuse = () => {
      throw new TypeError('refused');
    };
    expect(await ask(refuse)).toEqual(failed({ kind: 'not-started', detail: 'TypeError: refused' }));
  });
});

describe('openDocument', () => {
  it('starts the worker that the build made, by an address that is trusted', async () => {
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
