/** Edits of the list of areas. Each can be undone, and is kept in this browser as it is made. */
import type { Area, AreaShape } from '../../../domain/area.ts';
import { AREA_SHELF, type AreaShelf, keepAreasOnShelf, readAreas } from '../../area-shelf.ts';
import type { AppStore } from '../../store.ts';
import { filterByAreas } from '../incidents/filter-incidents.ts';
import { patchAreas } from './patch-areas.ts';

/** So many steps can be undone. */
const MOST_STEPS = 100;

/**
 * Brings those that were kept, besides any that were made meanwhile; no step back or forth leads to where they were not there yet. Without storage there are those of
 * this page.
 */
export async function loadAreas(store: AppStore, shelf: AreaShelf = AREA_SHELF): Promise<void> {
  const found = await readAreas(shelf).catch(() => []);
  const { past, kept, future } = store.getState().areas;
  // What was removed here may still be on its way off the shelf.
  const known = new Set([...past, kept, ...future].flat().map(({ id }) => id));
  beside(
    store,
    found.filter(({ id }) => !known.has(id)),
  );
}

/** As if they had always been there. */
function beside(store: AppStore, fresh: readonly Area[]): void {
  if (fresh.length === 0) return;
  const { past, kept, future } = store.getState().areas;
  const add = (areas: readonly Area[]) => [...fresh, ...areas];
  patchAreas(store, { past: past.map(add), kept: add(kept), future: future.map(add) });
}

/** Brings areas that were there before, in no step of their own. */
export function bringAreas(store: AppStore, fresh: readonly Area[], shelf: AreaShelf = AREA_SHELF): void {
  if (fresh.length === 0) return;
  const before = store.getState().areas.kept;
  beside(store, fresh);
  keepAreas(store, before, shelf);
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
  const { past, kept, future } = store.getState().areas;
  const before = past.at(-1);
  if (before === undefined) return;
  patchAreas(store, { past: past.slice(0, -1), future: [...future, kept] });
  show(store, before, shelf);
}

export function redoAreas(store: AppStore, shelf: AreaShelf = AREA_SHELF): void {
  const { past, kept, future } = store.getState().areas;
  const next = future.at(-1);
  if (next === undefined) return;
  patchAreas(store, { past: [...past, kept], future: future.slice(0, -1) });
  show(store, next, shelf);
}

function commit(store: AppStore, kept: readonly Area[], shelf: AreaShelf): void {
  const { past, kept: before } = store.getState().areas;
  patchAreas(store, { past: [...past, before].slice(-MOST_STEPS), future: [] });
  show(store, kept, shelf);
}

/** What filters by an area that is gone filters by it no longer. */
function show(store: AppStore, kept: readonly Area[], shelf: AreaShelf): void {
  const before = store.getState().areas.kept;
  const { area } = store.getState().exploration;
  const areas = area?.areas.filter((id) => kept.some((one) => one.id === id)) ?? [];
  if (area !== null && areas.length < area.areas.length) filterByAreas(store, { ...area, areas });
  patchAreas(store, { kept });
  keepAreas(store, before, shelf);
}

function keepAreas(store: AppStore, before: readonly Area[], shelf: AreaShelf): void {
  const { kept } = store.getState().areas;
  keepAreasOnShelf(shelf, before, kept).catch(() => patchAreas(store, { isRefused: true }));
}
