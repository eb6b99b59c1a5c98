/** Edits the list of areas. Each edit can be undone and is saved in this browser at once. */
import type { Area, AreaShape } from '../../../domain/area.ts';
import { AREA_SHELF, AREA_TEXTS, type AreaShelf, readAreas } from '../../area-shelf.ts';
import type { AppStore } from '../../store.ts';
import { saveOnTextShelf } from '../../text-shelf.ts';
import { renewed, stepBack, stepForth, stepTo, type WaysBack, withAlways } from '../../ways-back.ts';
import { filterByAreas } from '../incidents/filter-incidents.ts';
import { patchAreas } from './patch-areas.ts';

/**
 * Adds saved areas to those made meanwhile, and to every undo step. Without storage, the page's areas remain.
 */
export async function loadAreas(store: AppStore, shelf: AreaShelf = AREA_SHELF): Promise<void> {
  const found = await readAreas(shelf).catch(() => []);
  const ways = renewed(store.getState().areas, found, AREA_TEXTS.keyOf);
  if (ways !== null) patchAreas(store, ways);
}

/** Adds existing areas without an undo step. */
export function bringAreas(store: AppStore, fresh: readonly Area[], shelf: AreaShelf = AREA_SHELF): void {
  if (fresh.length > 0) show(store, withAlways(store.getState().areas, fresh), shelf);
}

/** Replaces all areas as one undo step. */
export function placeAreas(store: AppStore, areas: readonly Area[], shelf: AreaShelf = AREA_SHELF): void {
  commit(store, areas, shelf);
}

/** @returns its id */
export function addArea(
  store: AppStore,
  name: string,
  shape: AreaShape,
  shelf: AreaShelf = AREA_SHELF,
): string {
  const [id = ''] = addAreas(store, [{ name, shape }], shelf);
  return id;
}

/** One undo step. @returns ids of the areas */
export function addAreas(
  store: AppStore,
  made: readonly Pick<Area, 'name' | 'shape'>[],
  shelf: AreaShelf = AREA_SHELF,
): readonly string[] {
  const areas = made.map(({ name, shape }): Area => ({ id: crypto.randomUUID(), name, shape }));
  commit(store, [...store.getState().areas.kept, ...areas], shelf);
  return areas.map(({ id }) => id);
}

export function changeArea(
  store: AppStore,
  id: string,
  change: Partial<Pick<Area, 'name' | 'shape'>>,
  shelf: AreaShelf = AREA_SHELF,
): void {
  const { kept } = store.getState().areas;
  commit(
    store,
    kept.map((area) => (area.id === id ? { ...area, ...change } : area)),
    shelf,
  );
}

export function removeArea(store: AppStore, id: string, shelf: AreaShelf = AREA_SHELF): void {
  const { kept } = store.getState().areas;
  commit(
    store,
    kept.filter((area) => area.id !== id),
    shelf,
  );
}

/** Does nothing if there is nothing to undo. */
export function undoAreas(store: AppStore, shelf: AreaShelf = AREA_SHELF): void {
  const ways = stepBack(store.getState().areas);
  if (ways !== null) show(store, ways, shelf);
}

export function redoAreas(store: AppStore, shelf: AreaShelf = AREA_SHELF): void {
  const ways = stepForth(store.getState().areas);
  if (ways !== null) show(store, ways, shelf);
}

function commit(store: AppStore, kept: readonly Area[], shelf: AreaShelf): void {
  show(store, stepTo(store.getState().areas, kept), shelf);
}

/** Also removes deleted areas from the area filter. */
function show(store: AppStore, ways: WaysBack<Area>, shelf: AreaShelf): void {
  const before = store.getState().areas.kept;
  const { area } = store.getState().exploration;
  const areas = area?.areas.filter((id) => ways.kept.some((one) => one.id === id)) ?? [];
  if (area !== null && areas.length < area.areas.length) filterByAreas(store, { ...area, areas });
  patchAreas(store, ways);
  saveOnTextShelf(shelf, AREA_TEXTS, before, ways.kept).catch(() => patchAreas(store, { isRefused: true }));
}
