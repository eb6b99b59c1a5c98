/** Tasks of the network worker. */
import type { AnsweredPaths, AskedPaths } from '../analysis/alternatives/alternatives.ts';
import type { NetworkParts } from '../analysis/network/derive-network.ts';
import type { AskedStudy, Studies, StudyKind } from '../analysis/studies/studies.ts';
import type { NetworkFile } from '../domain/own-network.ts';
import type { NetworkRefusal } from '../importers/network/network-fault.ts';
import type { NetworkKnowledge } from '../importers/network/network-knowledge.ts';
import type { Task } from './protocol.ts';

export interface NetworkTasks {
  /** Loads a user's network from files. Progress is a share, from 0 to 1. */
  readonly load: Task<
    { readonly files: readonly File[]; readonly knowledge: NetworkKnowledge },
    number,
    NetworkFile,
    NetworkRefusal & { readonly kind: 'refused' }
  >;
  /** Progress is a share, from 0 to 1. */
  readonly paths: Task<
    { readonly parts: NetworkParts; readonly asked: AskedPaths },
    number,
    AnsweredPaths,
    never
  >;
  /** Progress is a share, from 0 to 1. */
  readonly study: Task<
    { readonly parts: NetworkParts; readonly study: AskedStudy<StudyKind> },
    number,
    Studies[StudyKind],
    never
  >;
}
