/** Client of the worker for the user's copy of the brief. */
import workerUrl from './brief.worker.ts?worker&url';
import type { BriefTasks } from './brief-tasks.ts';
import type { Request } from './protocol.ts';
import { type Outcome, runTask, startWorker, type TaskOptions } from './run-task.ts';

/** The brief takes one or two seconds on a slow phone. */
const TIME_BUDGET_MS = 30_000;

/** Never rejects. */
export function askBriefWorker<Kind extends keyof BriefTasks>(
  request: Request<BriefTasks, Kind>,
  options: TaskOptions<BriefTasks[Kind]>,
): Promise<Outcome<BriefTasks[Kind]>> {
  return runTask<BriefTasks, Kind>(
    { start: () => startWorker(workerUrl, 'brief'), timeBudgetMs: TIME_BUDGET_MS },
    request,
    options,
  );
}
