/** The worker's side of the protocol: hands each request to its handler and says what comes of it. */
import type { Answer, Request, TaskKind, TaskResult, TaskTools } from './protocol.ts';

export type Handlers = {
  readonly [Kind in TaskKind]: (
    request: Request<Kind>,
    tools: TaskTools<Kind>,
  ) => TaskResult<Kind> | Promise<TaskResult<Kind>>;
};

/** The part of a worker's global scope that is needed, so that tests can bring their own. */
export interface WorkerScope {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (type: 'message', listen: (event: { readonly data: unknown }) => void) => void;
}

export function answerRequests(scope: WorkerScope, handlers: Handlers): void {
  scope.addEventListener('message', ({ data }) => void answer(scope, handlers, data as Request<TaskKind>));
}

async function answer<Kind extends TaskKind>(
  scope: WorkerScope,
  handlers: Handlers,
  request: Request<Kind>,
): Promise<void> {
  const say = (message: Answer<Kind>) => scope.postMessage(message);
  try {
    const result = await handlers[request.kind](request, {
      tell: (progress) => say({ answer: 'progress', progress }),
      begin: () => say({ answer: 'begun' }),
    });
    say({ answer: 'done', result });
  } catch (error) {
    say({ answer: 'broken', detail: error instanceof Error ? error.message : String(error) });
  }
}
