/**
 * The user's networks, with undo history. They stay in this browser, out of URLs, host pages and briefings.
 */
import type { OwnNetwork } from '../domain/own-network.ts';
import type { WaysBack } from './ways-back.ts';

export type OwnNetworksState = WaysBack<OwnNetwork>;

export const INITIAL_OWN_NETWORKS: OwnNetworksState = { kept: [], past: [], future: [], steps: 0 };
