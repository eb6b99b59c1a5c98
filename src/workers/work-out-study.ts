/** Runs a study of a network query in a worker. */
import type { NetworkParts } from '../analysis/network/derive-network.ts';
import type { AskedStudy, Studies, StudyKind } from '../analysis/studies/studies.ts';
import { startNetworkWorker } from './find-paths.ts';
import type { NetworkTasks } from './network-tasks.ts';
import { type Outcome, runTask, type TaskOptions } from './run-task.ts';

/** Unknowns are tried one by one, each with a limited search. */
const TIME_BUDGET_MS = 120_000;

/** Never rejects. */
export function workOutStudy<K extends StudyKind>(
  parts: NetworkParts,
  study: AskedStudy<K>,
  options: TaskOptions<NetworkTasks['study']>,
): Promise<Outcome<NetworkTasks['study'] & { readonly value: Studies[K] }>> {
  return runTask<NetworkTasks, 'study'>(
    { start: startNetworkWorker, timeBudgetMs: TIME_BUDGET_MS },
    { kind: 'study', parts, study },
    options,
  ) as Promise<Outcome<NetworkTasks['study'] & { readonly value: Studies[K] }>>;
}
