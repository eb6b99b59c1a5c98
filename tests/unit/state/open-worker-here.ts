import { answerSteps } from '../../../src/workers/answer-steps.ts';
import { type IncidentSession, openIncidentSession } from '../../../src/workers/incident-session.ts';
import type { TaskWorker } from '../../../src/workers/run-task.ts';

/** Opens a session that runs the code of the real worker in this thread. */
export function openWorkerHere(): IncidentSession {
  const heard: ((event: { readonly data: unknown }) => void)[] = [];
  const asked: ((event: { readonly data: unknown }) => void)[] = [];
  answerSteps({
    postMessage: (data) =>
      queueMicrotask(() => heard.map((listen) => listen({ data: structuredClone(data) }))),
    addEventListener: (_, listen) => asked.push(listen),
  });
  return openIncidentSession(
    () =>
      ({
        addEventListener: (type: string, listen: (event: { readonly data: unknown }) => void) => {
          if (type === 'message') heard.push(listen);
        },
        postMessage: (data: unknown) => asked.map((listen) => listen({ data: structuredClone(data) })),
        terminate: () => heard.splice(0),
      }) as unknown as TaskWorker,
  );
}
