import type { AreasState } from '../../areas.ts';
import type { AppStore } from '../../store.ts';

export function patchAreas(store: AppStore, patch: Partial<AreasState>): void {
  store.setState(({ areas }) => ({ areas: { ...areas, ...patch } }));
}
