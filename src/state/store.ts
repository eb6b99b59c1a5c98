/**
 * The single store. Each slice has its type in a separate file; changed only through `commands/`, read
 * through `selectors/`. Independent of React and the map: React reads it with zustand's `useStore(store,
 * selector)`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OwnNetwork } from '../domain/own-network.ts';
import { type AreasState, INITIAL_AREAS } from '../features/areas/state/areas.ts';
import {
  type ComposingState,
  INITIAL_OWN,
  type OwnBriefingsState,
} from '../features/briefing-editor/state/composing.ts';
import { type AssessmentsState, INITIAL_ASSESSMENTS } from '../features/dossiers/state/assessments.ts';
import { type ExplorationState, INITIAL_EXPLORATION } from '../features/explore/state/exploration.ts';
import { type BaseNetworkState, INITIAL_BASE_NETWORK } from '../features/network/state/base-network.ts';
import type { NetworkState } from '../features/network/state/network.ts';
import { INITIAL_PLANNER_NOTES, type PlannerNotesState } from '../features/notes/state/planner-notes.ts';
import type { PresentationState } from '../features/present/state/presentation.ts';
import { INITIAL_STORIES, type StoriesState } from '../features/present/state/stories.ts';
import { type BriefState, INITIAL_BRIEF } from '../features/reader/state/brief.ts';
import { INITIAL_ORIGINAL, type OriginalState } from '../features/reader/state/original.ts';
import { type EngineState, INITIAL_ENGINE } from '../features/records/state/engine.ts';
import { type GradingsState, INITIAL_GRADINGS } from '../features/records/state/gradings.ts';
import type { IncidentsState } from '../features/records/state/incidents.ts';
import { INITIAL_WORK, type WorkState } from '../features/workspace/state/work.ts';
import { DEFAULT_SCENE } from '../scene/defaults.ts';
import type { Scene } from '../scene/scene.ts';
import { type HistoryState, INITIAL_HISTORY } from './changes.ts';
import { type DataState, INITIAL_DATA } from './data.ts';
import type { OneFileState } from './one-file.ts';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences.ts';
import { INITIAL_SESSION, type Session } from './session.ts';

export interface AppState {
  readonly scene: Scene;
  readonly session: Session;
  readonly preferences: Preferences;
  readonly data: DataState;
  readonly brief: BriefState;
  readonly original: OriginalState;
  readonly stories: StoriesState;
  readonly presentation: PresentationState;
  readonly composing: ComposingState;
  readonly own: OwnBriefingsState;
  readonly oneFile: OneFileState;
  readonly incidents: IncidentsState;
  readonly exploration: ExplorationState;
  readonly engine: EngineState;
  readonly gradings: GradingsState;
  readonly areas: AreasState;
  readonly assessments: AssessmentsState;
  readonly plannerNotes: PlannerNotesState;
  /** `null` until the network is first used. */
  readonly network: NetworkState | null;
  readonly baseNetwork: BaseNetworkState;
  /** The user's networks. They stay in this browser, out of URLs, pages for others and briefings. */
  readonly ownNetworks: readonly OwnNetwork[];
  readonly work: WorkState;
  readonly history: HistoryState;
}

export type AppStore = Pick<StoreApi<AppState>, 'getState' | 'getInitialState' | 'setState' | 'subscribe'>;

/** @param initial slices that differ from the defaults: the scene of the URL, stored preferences. */
export function createAppStore(initial: Partial<AppState> = {}): AppStore {
  return createStore<AppState>(() => ({
    scene: DEFAULT_SCENE,
    session: INITIAL_SESSION,
    preferences: DEFAULT_PREFERENCES,
    data: INITIAL_DATA,
    brief: INITIAL_BRIEF,
    original: INITIAL_ORIGINAL,
    stories: INITIAL_STORIES,
    presentation: null,
    composing: null,
    own: INITIAL_OWN,
    oneFile: null,
    incidents: null,
    exploration: INITIAL_EXPLORATION,
    engine: INITIAL_ENGINE,
    gradings: INITIAL_GRADINGS,
    areas: INITIAL_AREAS,
    assessments: INITIAL_ASSESSMENTS,
    plannerNotes: INITIAL_PLANNER_NOTES,
    network: null,
    baseNetwork: INITIAL_BASE_NETWORK,
    ownNetworks: [],
    work: INITIAL_WORK,
    history: INITIAL_HISTORY,
    ...initial,
  }));
}
