/** The tasks of the worker that answers questions to the network. */
import type { AnsweredPaths, AskedPaths } from '../analysis/alternatives/alternatives.ts';
import type { NetworkParts } from '../analysis/network/derive-network.ts';
import type { Task } from './protocol.ts';

export interface NetworkTasks {
  /** Progress is a share, from 0 to 1. */
  readonly paths: Task<
    { readonly parts: NetworkParts; readonly asked: AskedPaths },
    number,
    AnsweredPaths,
    never
  >;
}
