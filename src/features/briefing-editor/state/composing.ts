/** The briefing being composed, and the list of briefings saved in this browser. */
import type { Draft } from '../../../composing/draft.ts';
import type { History } from '../../../composing/history.ts';

/** How far the draft is saved in this browser. */
export interface SavedState {
  /** Draft as last saved; `null` before the first time. */
  readonly draft: Draft | null;
  /** Of the saved record; `null` for a draft from elsewhere. */
  readonly stamp: string | null;
  /** Time of the last save, ms since 1970. */
  readonly at: number | null;
  /** Whether the browser refused to save the last change. */
  readonly isRefused: boolean;
}

export const NEVER_SAVED: SavedState = { draft: null, stamp: null, at: null, isRefused: false };

export interface Composing {
  readonly history: History;
  /** Id of the chapter whose fields are open. */
  readonly chapter: string | null;
  readonly kept: SavedState;
  /** Whether to focus the text, as the user requested; when views are added, the focus stays at the map. */
  readonly takesFocus: boolean;
}

export type ComposingState = Composing | null;

/** A briefing saved in this browser. */
export interface OwnBriefing {
  readonly id: string;
  readonly title: string;
  readonly chapters: number;
  readonly seconds: number;
  /** Time of the last save, ms since 1970. */
  readonly at: number;
}

export type OwnBriefingsState =
  | { readonly status: 'waiting' }
  /** Latest first. */
  | { readonly status: 'ready'; readonly briefings: readonly OwnBriefing[] }
  /** The browser refuses to read. */
  | { readonly status: 'refused' };

/** Storage key of the open draft's id: this tab's in sessionStorage, the browser's last in localStorage. */
export const OPEN_DRAFT_KEY = 'crossroads.composing';

export const INITIAL_OWN: OwnBriefingsState = { status: 'waiting' };
