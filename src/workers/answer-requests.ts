/** The worker side of the protocol: runs the handler of each request and posts its result. */
import type { Answer, Request, TaskList, TaskResult, TaskTools } from './protocol.ts';

export type Handlers<Tasks extends TaskList<Tasks>> = {
  readonly [Kind in keyof Tasks]: (
    request: Request<Tasks, Kind>,
    tools: TaskTools<Tasks[Kind]>,
  ) => TaskResult<Tasks[Kind]> | Promise<TaskResult<Tasks[Kind]>>;
};

/** The part of a worker's global scope in use, so that tests can replace it. */
export interface WorkerScope {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (type: 'message', listen: (event: { readonly data: unknown }) => void) => void;
}

/** Call once in a worker's entry. */
export function answerRequests<Tasks extends TaskList<Tasks>>(
  scope: WorkerScope,
  handlers: Handlers<Tasks>,
): void {
  scope.addEventListener(
    'message',
    ({ data }) => void answer(scope, handlers, data as Request<Tasks, keyof Tasks>),
  );
}

async function answer<Tasks extends TaskList<Tasks>, Kind extends keyof Tasks>(
  scope: WorkerScope,
  handlers: Handlers<Tasks>,
  request: Request<Tasks, Kind>,
): Promise<void> {
  const say = (message: Answer<Tasks[Kind]>) => scope.postMessage(message);
  try {
    const result = await handlers[request.kind](request, {
      onProgress: (progress) => say({ answer: 'progress', progress }),
      begin: () => say({ answer: 'begun' }),
    });
    say({ answer: 'done', result });
  } catch (error) {
    say({ answer: 'broken', detail: error instanceof Error ? error.message : String(error) });
  }
}
