/** Loading state of the base network. */
import type { BaseNetwork } from '../../../domain/base-network.schema.ts';
import type { LoadFailure } from '../../../state/data.ts';

export interface BaseNetworkState {
  readonly status: 'none' | 'loading' | 'ready' | 'failed';
  /** `null` until it is loaded. */
  readonly base: BaseNetwork | null;
  /** Why it could not be loaded. */
  readonly failure: LoadFailure | null;
}

export const INITIAL_BASE_NETWORK: BaseNetworkState = { status: 'none', base: null, failure: null };
