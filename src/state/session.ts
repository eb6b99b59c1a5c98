/**
 * State that lasts as long as the page: hover, dialog, announcements, requests to the map. Stored nowhere.
 */
import type { Briefing, HandlingMark } from '../domain/briefing.ts';
import type { DossierSubject } from '../domain/dossier-subject.ts';
import type { FeatureId, PassageId } from '../domain/ids.ts';
import type { ReaderView } from '../features/reader/state/original.ts';
import type { Bounds, Size } from '../lib/mercator.ts';
import type { Room } from '../scene/page.ts';
import type { SceneProblem } from '../scene/problems.ts';
import type { Camera, Period, Scene } from '../scene/scene.ts';
import { FIRST_TOOLS, type Tool } from './room-tools.ts';

/** The one open dialog. */
export type Dialog =
  | { readonly kind: 'about' }
  /** Figure I of the brief, enlarged. */
  | { readonly kind: 'business-model' }
  /** Of a border, a part of it, a port or a crossing. */
  | { readonly kind: 'dossier'; readonly subject: DossierSubject }
  | { readonly kind: 'download' }
  /** Start dialog of an atlas in a single file. */
  | { readonly kind: 'file' }
  /** Export of the user's records. */
  | { readonly kind: 'record-export' }
  /** Figure II of the brief, enlarged. */
  | { readonly kind: 'landscape' }
  /** Export of a briefing. */
  | { readonly kind: 'briefing-export'; readonly briefing: Briefing }
  /** Coverage of every passage of the digest. */
  | { readonly kind: 'coverage' }
  | { readonly kind: 'shortcuts' }
  /** The user's workspace. */
  | { readonly kind: 'workspace' };

/**
 * A request to the map, which consumes it (`finishCameraRequest`): it moves there, and reports its camera
 * once at rest (`reportCamera`). Each request is a new object, so that the same target can be requested
 * twice.
 */
export type CameraRequest =
  | {
      readonly kind: 'camera';
      readonly camera: Camera;
      /** False to move at once, as after Back or on load. */
      readonly animate: boolean;
    }
  | {
      readonly kind: 'bounds';
      readonly bounds: Bounds;
      /** Padding around the bounds, px; less on a small map. */
      readonly paddingPx: number;
      readonly maxZoom: number;
      readonly animate: boolean;
    }
  /** Change of zoom by whole levels, from buttons and keys. */
  | { readonly kind: 'zoom-by'; readonly levels: number }
  /** Back to north up and flat. */
  | { readonly kind: 'reset-north' };

/** A sentence for screen readers, in the user's language. The same words again have a new `serial`. */
export interface Announcement {
  readonly serial: number;
  /** Time of the announcement, ms of the page's clock. */
  readonly saidMs: number;
  readonly text: string;
  readonly urgency: 'polite' | 'assertive';
}

/** Why the static map replaces the live map. */
export type FigureReason = 'no-webgl' | 'context-lost' | 'not-fetched';

/** A message that stays on screen until it is dismissed. */
export type Notice =
  | { readonly id: string; readonly kind: 'scene-problems'; readonly problems: readonly SceneProblem[] }
  /** The static map replaces the live map. */
  | { readonly id: string; readonly kind: 'figure-instead'; readonly reason: FigureReason }
  | { readonly id: string; readonly kind: 'settings-not-kept' }
  /** The browser refused to change the saved document. */
  | { readonly id: string; readonly kind: 'document-storage' }
  /** A message of a lazy module, already in the user's language. */
  | {
      readonly id: string;
      readonly kind: 'told';
      readonly lines: readonly string[];
      /** Labels of the actions, which `runNoticeAction` runs. */
      readonly actions: readonly string[];
    }
  /** A lazy module failed to load. */
  | { readonly id: string; readonly kind: 'part-missing' }
  /** The organisation's basemap could not be loaded. */
  | { readonly id: string; readonly kind: 'own-ground' }
  /** A newer version of the atlas is stored; its action changes to it. */
  | { readonly id: string; readonly kind: 'new-version' };

/** Overlapping features at one place of the map; `index` is the open one. */
export interface Overlap {
  readonly features: readonly FeatureId[];
  readonly index: number;
}

/** Content of the right panel: the selected feature, the brief, or the selected record. */
export const RIGHT_PANELS = ['feature', 'brief', 'record'] as const;
export type RightPanel = (typeof RIGHT_PANELS)[number];

/**
 * A request to the reader, which consumes it: it scrolls to the passage, or to the given mention, and marks
 * it. A repeated request has a new `serial`.
 */
export interface ReaderJump {
  readonly serial: number;
  readonly passage: PassageId;
  readonly mention: number | null;
  /** Focus target: the text, or the field of “find” if the place is the first of many. */
  readonly focus: 'text' | 'find' | 'stays';
}

export interface DocumentJump extends Pick<ReaderJump, 'serial'> {
  readonly start: number;
  /** Focus target: the paragraph, or nothing, as while “find” steps through it. */
  readonly focus: 'text' | 'stays';
}

/** What “Publish” shows: all pages, the page of the present view, or that of a chapter or passage. */
export type Embedding =
  | 'all'
  | 'view'
  | { readonly story: string; readonly chapter: string }
  | { readonly passage: PassageId };

export interface Session {
  /** The period while it is brushed, else `null`: see {@link periodOf}. */
  readonly period: Period | null;
  /** Feature under the pointer. */
  readonly hover: FeatureId | null;
  /** Feature with the roving keyboard focus on the map. */
  readonly focus: FeatureId | null;
  /** Highlighted together, as those of a stage of figure I. */
  readonly lit: readonly FeatureId[];
  /** Features at the last pressed place, nearest first, and which one is open. */
  readonly overlap: Overlap | null;
  readonly dialog: Dialog | null;
  readonly cameraRequest: CameraRequest | null;
  /** Last request given to the map, until it is at rest. */
  readonly heading: CameraRequest | null;
  /** Whether the map moves or loads; a static map never does. */
  readonly isMapBusy: boolean;
  /** Size of the map, CSS px; `null` until known. */
  readonly mapSize: Size | null;
  /** Latest announcements, in order: several if made at once. */
  readonly announcements: readonly Announcement[];
  /** Whether other content than the view is printed. */
  readonly isPaperTaken: boolean;
  /** The last handling mark of a dossier on paper; `null` for none. */
  readonly paperMark: HandlingMark | null;
  readonly notices: readonly Notice[];
  readonly room: Room;
  /** The last tool of each room. */
  readonly tools: Readonly<Record<Room, Tool>>;
  /** Grows with each request for a tool, so that the same one can be requested twice. */
  readonly toolSerial: number;
  readonly embedding: Embedding;
  /** Id of a requested briefing that does not exist. */
  readonly missingBriefing: string | null;
  readonly rightPanel: RightPanel;
  readonly readerJump: ReaderJump | null;
  /** Search text in the reader; `null` while “find” is closed. */
  readonly find: string | null;
  /** The passage at the reading line during scrolling; `null` while the reader is closed. */
  readonly reading: PassageId | null;
  readonly readerView: ReaderView;
  /** A request to the related document, like {@link ReaderJump}; `start` is an offset in its text. */
  readonly documentJump: DocumentJump | null;
  /** Id of an entry that the timeline is asked to open, which it clears. */
  readonly openEntry: string | null;
}

export const INITIAL_SESSION: Session = {
  period: null,
  hover: null,
  focus: null,
  lit: [],
  overlap: null,
  dialog: null,
  cameraRequest: null,
  heading: null,
  isMapBusy: false,
  mapSize: null,
  announcements: [],
  isPaperTaken: false,
  paperMark: null,
  notices: [],
  room: 'atlas',
  tools: FIRST_TOOLS,
  toolSerial: 0,
  embedding: 'all',
  missingBriefing: null,
  rightPanel: 'feature',
  readerJump: null,
  find: null,
  reading: null,
  readerView: 'digest',
  documentJump: null,
  openEntry: null,
};

/** The period for brushes, their words and the user's records. The atlas keeps that of the scene until a brush rests. */
export function periodOf({ scene, session }: { readonly scene: Scene; readonly session: Session }): Period {
  return session.period ?? scene.period;
}
