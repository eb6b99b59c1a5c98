import type { MarketId } from '../../domain/ids.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

/** Shows only these markets; `null` shows all. */
export function setMarkets(store: AppStore, markets: readonly MarketId[] | null): void {
  patch(store, 'scene', { markets: markets === null ? null : [...new Set(markets)].sort() });
}
