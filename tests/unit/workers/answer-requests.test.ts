import { describe, expect, it } from 'vitest';
import { ok } from '../../../src/lib/result.ts';
import { answerRequests, type Handlers } from '../../../src/workers/answer-requests.ts';
import type { BriefTasks } from '../../../src/workers/brief-tasks.ts';

/** A fake worker scope: `ask` sends a request, and `said` collects the posted messages. */
function makeScope(open: Handlers<BriefTasks>['open']) {
  const target = new EventTarget();
  const said: unknown[] = [];
  answerRequests<BriefTasks>(
    {
      postMessage: (message) => said.push(message),
      addEventListener: (type, listen) =>
        target.addEventListener(type, (event) => listen(event as MessageEvent)),
    },
    {
      open,
      recognise: () => {
        throw new Error('not asked for here');
      },
    },
  );
  const ask = async (data: object) => {
    target.dispatchEvent(new MessageEvent('message', { data }));
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { ask, said };
}

const request = { kind: 'open', file: new File(['Words'], 'brief.md') } as const;

describe('answerRequests', () => {
  it('passes a request to its handler and posts progress and result', async () => {
    const opened = { text: 'Words', format: 'text', warnings: [] } as const;
    const progress = { unit: 'bytes', done: 1, total: 5 } as const;
    const asked: unknown[] = [];
    const { ask, said } = makeScope(async (question, { begin, onProgress }) => {
      asked.push(question);
      begin();
      onProgress(progress);
      return ok(opened);
    });
    await ask(request);
    expect(asked).toEqual([request]);
    expect(said).toEqual([
      { answer: 'begun' },
      { answer: 'progress', progress },
      { answer: 'done', result: ok(opened) },
    ]);
  });

  it.each([
    [new Error('a fault'), 'a fault'],
    ['only words', 'only words'],
  ])('posts the detail when the handler throws', async (fault, detail) => {
    const { ask, said } = makeScope(() => {
      throw fault;
    });
    await ask(request);
    expect(said).toEqual([{ answer: 'broken', detail }]);
  });
});
