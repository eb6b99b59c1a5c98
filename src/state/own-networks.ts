/** Networks of a planner's own, with the way back. They stay in this browser: no address, no page in another site and no briefing has them. */
import type { OwnNetwork } from '../domain/own-network.ts';
import type { WaysBack } from './ways-back.ts';

export type OwnNetworksState = WaysBack<OwnNetwork>;

export const INITIAL_OWN_NETWORKS: OwnNetworksState = { kept: [], past: [], future: [], steps: 0 };
