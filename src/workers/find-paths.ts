/** Runs a query to the network in a worker. */
import type { AskedPaths } from '../analysis/alternatives/alternatives.ts';
import type { NetworkParts } from '../analysis/network/derive-network.ts';
import workerUrl from './network.worker.ts?worker&url';
import type { NetworkTasks } from './network-tasks.ts';
import { type Outcome, runTask, startWorker, type TaskOptions, type TaskWorker } from './run-task.ts';

/** Each search for another path is limited well below this. */
const TIME_BUDGET_MS = 30_000;

export function startNetworkWorker(): TaskWorker {
  return startWorker(workerUrl, 'network');
}

/** Never rejects. */
export function findPaths(
  parts: NetworkParts,
  asked: AskedPaths,
  options: TaskOptions<NetworkTasks['paths']>,
): Promise<Outcome<NetworkTasks['paths']>> {
  return runTask<NetworkTasks, 'paths'>(
    { start: startNetworkWorker, timeBudgetMs: TIME_BUDGET_MS },
    { kind: 'paths', parts, asked },
    options,
  );
}
