/** Edits the list of areas. Each edit can be undone and is saved in this browser at once. */
import type { Area, AreaShape } from '../../../domain/area.ts';
import { formatArea } from '../../../exporters/area-file.ts';
import { parseSavedArea } from '../../../importers/areas/read-area-file.ts';
import {
  changeList,
  loadSaved,
  MAX_STEPS,
  type SavedTexts,
  saveTexts,
  type UndoableList,
} from '../../../state/saved-list.ts';
import type { AppState, AppStore } from '../../../state/store.ts';

const AREA_TEXTS: SavedTexts<Area> = {
  kind: 'areas',
  keyOf: ({ id }) => id,
  format: formatArea,
  parse: parseSavedArea,
};

export const AREAS: UndoableList<Area> = {
  id: 'areas',
  maxSteps: MAX_STEPS,
  read: ({ areas }) => areas.list,
  put: ({ areas, exploration }, list) => ({
    areas: { ...areas, list },
    exploration: withoutDeleted(exploration, list),
  }),
  save: saveTexts('areas', AREA_TEXTS),
};

/** Removes deleted areas from the area filter. */
function withoutDeleted(
  exploration: AppState['exploration'],
  list: readonly Area[],
): AppState['exploration'] {
  const { area } = exploration;
  const areas = area?.areas.filter((id) => list.some((one) => one.id === id)) ?? [];
  if (area === null || areas.length === area.areas.length) return exploration;
  return { ...exploration, area: areas.length === 0 ? null : { ...area, areas } };
}

/** Adds saved areas, by name, to those made meanwhile. */
export function loadAreas(store: AppStore): Promise<void> {
  return loadSaved(store, AREAS, AREA_TEXTS, (a, b) => a.name.localeCompare(b.name));
}

/** @returns its id */
export function addArea(store: AppStore, name: string, shape: AreaShape): string {
  const [id = ''] = addAreas(store, [{ name, shape }]);
  return id;
}

/** One undo step. @returns ids of the areas */
export function addAreas(store: AppStore, made: readonly Pick<Area, 'name' | 'shape'>[]): readonly string[] {
  const areas = made.map(({ name, shape }): Area => ({ id: crypto.randomUUID(), name, shape }));
  changeList(store, AREAS, [...store.getState().areas.list, ...areas]);
  return areas.map(({ id }) => id);
}

export function changeArea(store: AppStore, id: string, change: Partial<Pick<Area, 'name' | 'shape'>>): void {
  const { list } = store.getState().areas;
  changeList(
    store,
    AREAS,
    list.map((area) => (area.id === id ? { ...area, ...change } : area)),
  );
}

export function removeArea(store: AppStore, id: string): void {
  const { list } = store.getState().areas;
  changeList(
    store,
    AREAS,
    list.filter((area) => area.id !== id),
  );
}
