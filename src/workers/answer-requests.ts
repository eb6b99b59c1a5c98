/** The worker's side of the protocol: hands each request to its handler and says what comes of it. */
import type { Answer, Request, TaskList, TaskResult, TaskTools } from './protocol.ts';

export type Handlers<Tasks extends TaskList<Tasks>> = {
  readonly [Kind in keyof Tasks]: (
    request: Request<Tasks, Kind>,
    tools: TaskTools<Tasks[Kind]>,
  ) => TaskResult<Tasks[Kind]> | Promise<TaskResult<Tasks[Kind]>>;
};

/** The part of a worker's global scope that is needed, so that tests can bring their own. */
export interface WorkerScope {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (type: 'message', listen: (event: { readonly data: unknown }) => void) => void;
}

/** A worker's entry calls this with its tasks, once. */
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
