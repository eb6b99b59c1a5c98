import type { AppState, AppStore } from './store.ts';

/**
 * Changes fields of a slice. Does nothing while the slice is `null`, or when every value is already the same.
 */
export function patch<Slice extends keyof AppState>(
  store: AppStore,
  slice: Slice,
  change: Partial<NonNullable<AppState[Slice]>>,
): void {
  const before = store.getState()[slice];
  if (before === null) return;
  const isNew = Object.entries(change).some(([key, value]) => !Object.is(Reflect.get(before, key), value));
  if (isNew) store.setState({ [slice]: { ...before, ...change } } as Partial<AppState>);
}
