/** The briefing that is being composed, and the list of those that this browser keeps. */
import type { Draft } from '../composing/draft.ts';
import type { History } from '../composing/history.ts';

/** How far the draft is safe in this browser. */
export interface SavedState {
  /** The draft as it was kept last; `null` before the first time. */
  readonly draft: Draft | null;
  /** Of the record that it was opened from; `null` when it came from elsewhere. */
  readonly stamp: string | null;
  /** When it was kept last, ms since 1970. */
  readonly at: number | null;
  /** The browser would not keep the last change. */
  readonly isRefused: boolean;
}

export const NEVER_KEPT: SavedState = { draft: null, stamp: null, at: null, isRefused: false };

export interface Composing {
  readonly history: History;
  /** Id of the chapter whose fields are open. */
  readonly chapter: string | null;
  readonly kept: SavedState;
  /** Whether its reader asked to go to the words, and so takes the focus there; who adds views goes on at the map. */
  readonly takesFocus: boolean;
}

export type ComposingState = Composing | null;

/** One of the briefings that this browser keeps. */
export interface OwnBriefing {
  readonly id: string;
  readonly title: string;
  readonly chapters: number;
  readonly seconds: number;
  /** When it was kept last, ms since 1970. */
  readonly at: number;
}

export type OwnBriefingsState =
  | { readonly status: 'waiting' }
  /** The latest first. */
  | { readonly status: 'ready'; readonly briefings: readonly OwnBriefing[] }
  /** The browser lets nothing be read. */
  | { readonly status: 'refused' };

/** Names the draft that is open: in sessionStorage this tab's, in localStorage the browser's last. */
export const OPEN_DRAFT_KEY = 'crossroads.composing';

export const INITIAL_OWN: OwnBriefingsState = { status: 'waiting' };
