/** Loads files of a user's network in a worker. */
import type { NetworkKnowledge } from '../importers/network/network-knowledge.ts';
import { startNetworkWorker } from './find-paths.ts';
import type { NetworkTasks } from './network-tasks.ts';
import { type Outcome, runTask, type TaskOptions } from './run-task.ts';

/** The network of the atlas takes two seconds. */
const TIME_BUDGET_MS = 60_000;

/** Never rejects. */
export function loadNetworkFiles(
  files: readonly File[],
  knowledge: NetworkKnowledge,
  options: TaskOptions<NetworkTasks['load']>,
): Promise<Outcome<NetworkTasks['load']>> {
  return runTask<NetworkTasks, 'load'>(
    { start: startNetworkWorker, timeBudgetMs: TIME_BUDGET_MS },
    { kind: 'load', files, knowledge },
    options,
  );
}
