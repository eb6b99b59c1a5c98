/**
 * Storage of each key of the store; a new key does not compile until it is classified here. Files that write
 * to the user's device: this one, `saved-original.ts`, `saved-rehearsals.ts`, `publish-presentation.ts`,
 * `save-draft.ts` with `draft-shelf.ts`, `template-shelf.ts`, `grade-shelf.ts`, `area-shelf.ts`,
 * `assessment-shelf.ts`, `planner-note-shelf.ts`, and `workspace/save-work.ts`.
 */
import { showNotice } from './commands/show-notice.ts';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';
import type { AppState, AppStore } from './store.ts';

/**
 * `url`: part of the link; `local-storage`, `indexed-db`: on this device; `session-storage`: in this tab,
 * until it closes; `nowhere`: until the page closes.
 */
export type Storage = 'url' | 'local-storage' | 'indexed-db' | 'session-storage' | 'nowhere';

type KeysOf<T> = T extends unknown ? keyof T : never;
export type StorageTable = {
  readonly [Slice in keyof AppState]: Readonly<Record<KeysOf<AppState[Slice]>, Storage>>;
};

const STORAGE = {
  scene: {
    version: 'url',
    camera: 'url',
    projection: 'url',
    period: 'url',
    markets: 'url',
    routes: 'url',
    feeders: 'url',
    layers: 'url',
    evidence: 'url',
    briefOnly: 'url',
    selection: 'url',
    passage: 'url',
    theme: 'url',
    language: 'url',
  },
  preferences: {
    layerPanelOpen: 'local-storage',
    featurePanelOpen: 'local-storage',
    mapFollowsText: 'local-storage',
    notation: 'local-storage',
    keepsWork: 'local-storage',
  },
  session: {
    hover: 'nowhere',
    focus: 'nowhere',
    lit: 'nowhere',
    dialog: 'nowhere',
    cameraRequest: 'nowhere',
    heading: 'nowhere',
    isMapBusy: 'nowhere',
    mapSize: 'nowhere',
    announcements: 'nowhere',
    isPaperTaken: 'nowhere',
    overlap: 'nowhere',
    rightPanel: 'nowhere',
    readerJump: 'nowhere',
    find: 'nowhere',
    reading: 'nowhere',
    /** With a saved document, by `saved-original.ts`. */
    readerView: 'indexed-db',
    documentJump: 'nowhere',
    notices: 'nowhere',
  },
  data: {
    status: 'nowhere',
    filesDone: 'nowhere',
    filesTotal: 'nowhere',
    atlas: 'nowhere',
    failure: 'nowhere',
  },
  /** Saved by `saved-original.ts`, and only when the user asks. */
  original: {
    status: 'nowhere',
    name: 'nowhere',
    step: 'nowhere',
    share: 'nowhere',
    cancel: 'nowhere',
    failed: 'nowhere',
    original: 'indexed-db',
  },
  brief: {
    status: 'nowhere',
    digest: 'nowhere',
    failure: 'nowhere',
  },
  stories: {
    status: 'nowhere',
    stories: 'nowhere',
    language: 'nowhere',
    failure: 'nowhere',
  },
  presentation: {
    story: 'url',
    handling: 'nowhere',
    index: 'url',
    home: 'nowhere',
    screen: 'nowhere',
    asked: 'nowhere',
    isExploring: 'nowhere',
    hasPointer: 'nowhere',
    hasLegend: 'nowhere',
    // See `publish-presentation.ts`.
    key: 'session-storage',
    begunAt: 'session-storage',
    chapterBegunAt: 'session-storage',
    spentMs: 'session-storage',
    rehearsal: 'session-storage',
    before: 'nowhere',
  },
  /** `save-draft.ts` saves the current draft, but not its undo history. */
  composing: {
    history: 'indexed-db',
    chapter: 'nowhere',
    kept: 'nowhere',
    takesFocus: 'nowhere',
  },
  own: {
    status: 'nowhere',
    briefings: 'nowhere',
  },
  oneFile: {
    list: 'nowhere',
    briefing: 'nowhere',
  },
  /** Files and their mappings, by `workspace/save-work.ts`, unless the user has switched saving off. */
  incidents: {
    imports: 'nowhere',
    sets: 'indexed-db',
    nextKey: 'nowhere',
    // Mapping templates, saved on request: no records of a file.
    templates: 'indexed-db',
  },
  /** An engine is queried in this page only. */
  engine: {
    origins: 'nowhere',
    isAsked: 'nowhere',
    answered: 'nowhere',
    work: 'nowhere',
  },
  exploration: {
    chosen: 'nowhere',
    brushed: 'nowhere',
    area: 'nowhere',
    comparison: 'nowhere',
    splitView: 'nowhere',
    picked: 'nowhere',
    text: 'nowhere',
    reach: 'nowhere',
    wanted: 'nowhere',
    explored: 'nowhere',
    selected: 'nowhere',
    here: 'nowhere',
    mapMode: 'nowhere',
    hexagonLevel: 'nowhere',
    hexagons: 'nowhere',
    clusters: 'nowhere',
    isTableOpen: 'nowhere',
  },
  /** Grades by record number, under the checksum of the file; nothing of the file itself. */
  gradings: {
    columns: 'indexed-db',
    chosen: 'nowhere',
    past: 'nowhere',
    future: 'nowhere',
    steps: 'nowhere',
    shelves: 'nowhere',
    unsaved: 'nowhere',
  },
  /** The user's drawings, without records of a file. */
  areas: {
    kept: 'indexed-db',
    past: 'nowhere',
    future: 'nowhere',
    steps: 'nowhere',
    isRefused: 'nowhere',
    canDraw: 'nowhere',
    sketch: 'nowhere',
  },
  /** The user's assessments of borders, ports and crossings. */
  assessments: {
    kept: 'indexed-db',
    past: 'nowhere',
    future: 'nowhere',
    steps: 'nowhere',
    typing: 'nowhere',
    isRefused: 'nowhere',
    isShared: 'nowhere',
  },
  /** The user's notes. */
  plannerNotes: {
    kept: 'indexed-db',
    past: 'nowhere',
    future: 'nowhere',
    steps: 'nowhere',
    drafts: 'indexed-db',
    isRefused: 'nowhere',
    isOnMap: 'nowhere',
    isPlacing: 'nowhere',
    openAt: 'nowhere',
  },
  network: {
    // By `workspace/save-work.ts`; results follow from them.
    question: 'indexed-db',
    closed: 'indexed-db',
    past: 'nowhere',
    future: 'nowhere',
    view: 'nowhere',
    splitView: 'nowhere',
    looked: 'nowhere',
    answered: 'nowhere',
    work: 'nowhere',
    load: 'nowhere',
    studySettings: 'nowhere',
    studies: 'nowhere',
    studyWork: 'nowhere',
    marked: 'nowhere',
  },
  /** Saved only with the workspace. */
  ownNetworks: {
    kept: 'indexed-db',
    past: 'nowhere',
    future: 'nowhere',
    steps: 'nowhere',
  },
  /** `workspace/save-work.ts` saves the workspace that this describes. */
  work: {
    id: 'session-storage',
    at: 'nowhere',
    refusal: 'nowhere',
    unsaved: 'nowhere',
    awaited: 'indexed-db',
    isStopped: 'nowhere',
    found: 'nowhere',
    isUnreadable: 'nowhere',
  },
  journal: {
    past: 'nowhere',
    future: 'nowhere',
    questions: 'nowhere',
  },
} as const satisfies StorageTable;

const STORAGE_KEY = 'crossroads.preferences';

type SavedKey = {
  [K in keyof Preferences]: (typeof STORAGE.preferences)[K] extends 'local-storage' ? K : never;
}[keyof Preferences];

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** Validates saved values: an older version, or a manual edit, may have written them. */
const IS_VALID: { readonly [K in SavedKey]: (value: unknown) => value is Preferences[K] } = {
  layerPanelOpen: isBoolean,
  featurePanelOpen: isBoolean,
  mapFollowsText: isBoolean,
  keepsWork: isBoolean,
  // Listed here: formatting positions is loaded with the user's records.
  notation: (value) => value === 'decimal' || value === 'dms' || value === 'mgrs',
};
const SAVED_KEYS = Object.keys(IS_VALID) as readonly SavedKey[];

type DeviceStorage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/**
 * Returns the preferences saved on this device; the default for each that is missing or unreadable.
 * @param storage a function, because merely naming `localStorage` throws where cookies are blocked.
 */
export function loadPreferences(storage: () => DeviceStorage): Preferences {
  let kept: unknown;
  try {
    kept = JSON.parse(storage().getItem(STORAGE_KEY) ?? '{}');
  } catch {
    return DEFAULT_PREFERENCES;
  }
  if (typeof kept !== 'object' || kept === null) return DEFAULT_PREFERENCES;
  const valid = SAVED_KEYS.flatMap((key): [string, unknown][] => {
    const value: unknown = Object.hasOwn(kept, key) ? Reflect.get(kept, key) : undefined;
    return IS_VALID[key](value) ? [[key, value]] : [];
  });
  return { ...DEFAULT_PREFERENCES, ...(Object.fromEntries(valid) as Partial<Preferences>) };
}

/**
 * Saves preferences on this device whenever they change; shows a notice when the device refuses. Returns a
 * function that stops it.
 */
export function savePreferences(store: AppStore, storage: () => DeviceStorage): () => void {
  return store.subscribe(({ preferences }, before) => {
    if (preferences === before.preferences) return;
    // Another window may have changed the others meanwhile.
    const changed = SAVED_KEYS.filter((key) => preferences[key] !== before.preferences[key]);
    const own = Object.fromEntries(changed.map((key) => [key, preferences[key]]));
    const kept = { ...loadPreferences(storage), ...own };
    try {
      storage().setItem(STORAGE_KEY, JSON.stringify(kept));
    } catch {
      showNotice(store, { id: 'settings-not-kept', kind: 'settings-not-kept' });
    }
  });
}
