import type { TaskWorker } from '../../../src/workers/run-task.ts';

/** A worker that says what the test tells it to. */
export class FakeWorker extends EventTarget {
  readonly heard: unknown[] = [];
  isEnded = false;

  get asTaskWorker(): TaskWorker {
    return this as unknown as TaskWorker;
  }

  postMessage(message: unknown): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  crash(message?: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }
}
