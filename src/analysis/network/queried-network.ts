import type { Atlas } from '../../domain/atlas.ts';
import type { BaseNetwork } from '../../domain/base-network.schema.ts';
import { withBaseNetwork } from '../../domain/base-network.ts';
import { type NetworkAtlas, networkAtlas } from '../../domain/network-atlas.ts';
import type { OwnNetwork } from '../../domain/own-network.ts';
import { addToAtlas } from './add-to-atlas.ts';

/** What a query is on. */
export interface NetworkChoice {
  /** The user's network; `null` for that of the atlas. */
  readonly own: OwnNetwork | null;
  /** Whether it is added to that of the atlas. */
  readonly isAdded: boolean;
  /** Connections from reference data; `null` until they are loaded. */
  readonly base: BaseNetwork | null;
}

/** The same object for the same choice. */
export function queriedNetwork({ own, isAdded, base }: NetworkChoice, atlas: Atlas): NetworkAtlas {
  if (own !== null && !isAdded) return networkAtlas(own, atlas);
  const network = base === null ? atlas : withBaseNetwork(atlas, base);
  return own === null ? network : addToAtlas(own, network).network;
}
