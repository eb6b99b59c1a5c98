/** What lasts as long as the page: hover, dialog, announcements, wishes to the map. Stored nowhere. */
import type { Briefing } from '../domain/briefing.ts';
import type { DossierSubject } from '../domain/dossier-subject.ts';
import type { FeatureId, PassageId } from '../domain/ids.ts';
import type { Bounds, Size } from '../lib/mercator.ts';
import type { SceneProblem } from '../scene/problems.ts';
import type { Camera } from '../scene/scene.ts';
import type { ReaderView } from './original.ts';

/** The one open dialog. */
export type Dialog =
  | { readonly kind: 'about' }
  /** Figure I of the brief, enlarged. */
  | { readonly kind: 'business-model' }
  /** Of a border, a part of it, a port or a crossing. */
  | { readonly kind: 'dossier'; readonly subject: DossierSubject }
  | { readonly kind: 'download' }
  /** A page for other sites, of what is shown. */
  | { readonly kind: 'embed' }
  /** What an atlas that is one file opens with. */
  | { readonly kind: 'file' }
  /** Own incidents as a file. */
  | { readonly kind: 'record-export' }
  /** All that a planner wrote down. */
  | { readonly kind: 'planner-notes' }
  /** Figure II of the brief, enlarged. */
  | { readonly kind: 'landscape' }
  /** What is left behind of a briefing. */
  | { readonly kind: 'briefing-export'; readonly briefing: Briefing }
  /** Every passage of the digest accounted for. */
  | { readonly kind: 'coverage' }
  | { readonly kind: 'shortcuts' }
  /** The stories to present; `missing` is the id of one that was asked for and does not exist. */
  | { readonly kind: 'stories'; readonly missing?: string }
  /** A planner's work as a whole; `file` is one that was dropped. */
  | { readonly kind: 'workspace'; readonly file: File | null };

/**
 * A wish to the map, which consumes it (`finishCameraRequest`): it moves there, and reports its camera once at rest (`reportCamera`). Each wish is
 * an object of its own, so that the same target can be asked for twice.
 */
export type CameraRequest =
  | {
      readonly kind: 'camera';
      readonly camera: Camera;
      /** False to be there at once, as after Back or on load. */
      readonly animate: boolean;
    }
  | {
      readonly kind: 'bounds';
      readonly bounds: Bounds;
      /** Free edge around the bounds, px; less where the map is small. */
      readonly paddingPx: number;
      readonly maxZoom: number;
      readonly animate: boolean;
    }
  /** Change of zoom by whole levels, from buttons and keys. */
  | { readonly kind: 'zoom-by'; readonly levels: number }
  /** Back to north up and flat. */
  | { readonly kind: 'reset-north' };

/** A sentence for screen readers, already in the reader's language. The same words said again have a new `serial`. */
export interface Announcement {
  readonly serial: number;
  /** When it was said, ms of the page's clock. */
  readonly saidMs: number;
  readonly text: string;
  readonly urgency: 'polite' | 'assertive';
}

/** Why the figure stands in for the live map. */
export type FigureReason = 'no-webgl' | 'context-lost' | 'not-fetched';

/** A message that stays on screen until it is dismissed. */
export type Notice =
  | { readonly id: string; readonly kind: 'scene-problems'; readonly problems: readonly SceneProblem[] }
  /** The live map is not there; the figure stands in for it. */
  | { readonly id: string; readonly kind: 'figure-instead'; readonly reason: FigureReason }
  | { readonly id: string; readonly kind: 'settings-not-kept' }
  /** The browser would not change what it keeps of a reader's own document. */
  | { readonly id: string; readonly kind: 'document-storage' }
  /** What a part has to tell that was fetched when it was asked for, in its own words, already in the reader's language. */
  | {
      readonly id: string;
      readonly kind: 'told';
      readonly lines: readonly string[];
      /** The ways on; each ends the notice. */
      readonly actions: readonly { readonly label: string; readonly run: () => void }[];
    }
  /** A part of the page that is fetched when it is asked for did not come. */
  | { readonly id: string; readonly kind: 'part-missing' }
  /** The basemap of the organisation that runs the site could not be had. */
  | { readonly id: string; readonly kind: 'own-ground' }
  /** A newer version of the atlas is stored and waits; `reload` changes to it. */
  | { readonly id: string; readonly kind: 'new-version'; readonly reload: () => void };

/** Features that lie on each other at one place of the map; `index` is the one that was opened. */
export interface Overlap {
  readonly features: readonly FeatureId[];
  readonly index: number;
}

/** What the right panel shows: the feature that is open, the brief, the briefing that is composed, own incidents, or what is asked of the network. */
export const RIGHT_PANELS = ['feature', 'brief', 'compose', 'incidents', 'network'] as const;
export type RightPanel = (typeof RIGHT_PANELS)[number];

/**
 * A wish to the reader, which consumes it: it scrolls to the passage, to one of its mentions when `mention` says which, and marks it. The same
 * place asked for twice has a new `serial`.
 */
export interface ReaderJump {
  readonly serial: number;
  readonly passage: PassageId;
  readonly mention: number | null;
  /** What takes the focus there: the text, or the field of “find” when the place is the first of many. */
  readonly focus: 'text' | 'find' | 'stays';
}

export interface DocumentJump extends Pick<ReaderJump, 'serial'> {
  readonly start: number;
  /** What takes the focus there: the paragraph, or nothing, as while “find” steps through it. */
  readonly focus: 'text' | 'stays';
}

export interface Session {
  /** Under the pointer. */
  readonly hover: FeatureId | null;
  /** Under the keyboard's roving focus on the map. */
  readonly focus: FeatureId | null;
  /** Lit up together, as those of a stage of figure I are. */
  readonly lit: readonly FeatureId[];
  /** What lies at the place pressed last, nearest first, and which of it is open. */
  readonly overlap: Overlap | null;
  readonly dialog: Dialog | null;
  readonly cameraRequest: CameraRequest | null;
  /** The request that the map was given last, until it is at rest. */
  readonly heading: CameraRequest | null;
  /** Whether the map moves or is being prepared; a figure in its place never does. */
  readonly isMapBusy: boolean;
  /** Size of the map, CSS px; `null` until it has one. */
  readonly mapSize: Size | null;
  /** What was said last, in its order: several where it was said all at once. */
  readonly announcements: readonly Announcement[];
  /** Something else than the view goes to the printer. */
  readonly isPaperTaken: boolean;
  readonly notices: readonly Notice[];
  readonly rightPanel: RightPanel;
  readonly readerJump: ReaderJump | null;
  /** What “find” looks for in the reader; it is open as long as this is not `null`. */
  readonly find: string | null;
  /** The passage at the reading line while the reader scrolls; `null` while the reader is closed. */
  readonly reading: PassageId | null;
  readonly readerView: ReaderView;
  /** A wish to the related document, as {@link ReaderJump} is one to the brief; `start` is an offset in its text. */
  readonly documentJump: DocumentJump | null;
}

export const INITIAL_SESSION: Session = {
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
  notices: [],
  rightPanel: 'feature',
  readerJump: null,
  find: null,
  reading: null,
  readerView: 'digest',
  documentJump: null,
};
