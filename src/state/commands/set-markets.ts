import type { MarketId } from '../../domain/ids.ts';
import { patchScene } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Shows only these markets; `null` shows all. */
export function setMarkets(store: AppStore, markets: readonly MarketId[] | null): void {
  patchScene(store, { markets: markets === null ? null : [...new Set(markets)].sort() });
}
