/** Edits of the list of areas. Each can be undone, and is kept in this browser as it is made. */
import type { Area, AreaShape } from '../../../domain/area.ts';
import { AREA_SHELF, AREA_TEXTS, type AreaShelf, readAreas } from '../../area-shelf.ts';
import type { AppStore } from '../../store.ts';
import { saveOnTextShelf } from '../../text-shelf.ts';
import { renewed, stepBack, stepForth, stepTo, type WaysBack, withAlways } from '../../ways-back.ts';
import { filterByAreas } from '../incidents/filter-incidents.ts';
import { patchAreas } from './patch-areas.ts';

/**
 * Brings those that were kept, besides any that were made meanwhile; no step back or forth leads to where they were not there yet. Without storage there are those of
 * this page.
 */
export async function loadAreas(store: AppStore, shelf: AreaShelf = AREA_SHELF): Promise<void> {
  const found = await readAreas(shelf).catch(() => []);
  const ways = renewed(store.getState().areas, found, AREA_TEXTS.keyOf);
  if (ways !== null) patchAreas(store, ways);
}

/** Brings areas that were there before, in no step of their own. */
export function bringAreas(store: AppStore, fresh: readonly Area[], shelf: AreaShelf = AREA_SHELF): void {
  if (fresh.length > 0) show(store, withAlways(store.getState().areas, fresh), shelf);
}

/** Has exactly these areas, as one step. */
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

/** As one step. @returns their ids */
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

/** Nothing happens where there is nothing to undo. */
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

/** What filters by an area that is gone filters by it no longer. */
function show(store: AppStore, ways: WaysBack<Area>, shelf: AreaShelf): void {
  const before = store.getState().areas.kept;
  const { area } = store.getState().exploration;
  const areas = area?.areas.filter((id) => ways.kept.some((one) => one.id === id)) ?? [];
  if (area !== null && areas.length < area.areas.length) filterByAreas(store, { ...area, areas });
  patchAreas(store, ways);
  saveOnTextShelf(shelf, AREA_TEXTS, before, ways.kept).catch(() => patchAreas(store, { isRefused: true }));
}
