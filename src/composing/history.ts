/** Undo and redo for a draft. Drafts share unchanged parts, so the history is unlimited. */
import type { Draft } from './draft.ts';
import { applyEdit, type DraftEdit } from './edit.ts';

export interface History {
  readonly present: Draft;
  /** Oldest first. */
  readonly past: readonly Draft[];
  /** Undone drafts, the next first. */
  readonly future: readonly Draft[];
  /**
   * Field and time (ms since 1970) of the last typing edit, to join further typing to its step; `null` after
   * other edits.
   */
  readonly typed: { readonly at: string; readonly when: number } | null;
}

/** A longer pause between keystrokes, in ms, begins a new step. */
const PAUSE_MS = 1500;

export function beginHistory(present: Draft): History {
  return { present, past: [], future: [], typed: null };
}

export function recordEdit(history: History, edit: DraftEdit, now: number): History {
  const present = applyEdit(history.present, edit);
  if (present === history.present) return history;
  const at = typedAt(edit);
  const goesOn = at !== null && history.typed?.at === at && now - history.typed.when < PAUSE_MS;
  return {
    present,
    past: goesOn ? history.past : [...history.past, history.present],
    future: [],
    typed: at === null ? null : { at, when: now },
  };
}

export function undo(history: History): History {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  const past = history.past.slice(0, -1);
  return { present, past, future: [history.present, ...history.future], typed: null };
}

export function redo(history: History): History {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { present, past: [...history.past, history.present], future, typed: null };
}

/** The field that an edit types in; `null` for other edits. */
function typedAt(edit: DraftEdit): string | null {
  if ('isStep' in edit && edit.isStep === true) return null;
  switch (edit.kind) {
    case 'set-title':
    case 'set-summary':
    case 'set-handling':
      return edit.kind;
    case 'set-chapter-title':
    case 'set-text':
    case 'set-notes':
    case 'set-seconds':
      return `${edit.kind} ${edit.chapter}`;
    case 'set-callout-text':
      return `${edit.kind} ${edit.chapter} ${edit.feature}`;
    case 'add-chapter':
    case 'remove-chapter':
    case 'move-chapter':
    case 'duplicate-chapter':
    case 'set-view':
    case 'set-lit':
    case 'set-passages':
    case 'set-figure':
    case 'add-callout':
    case 'move-callout':
    case 'remove-callout':
      return null;
  }
}

/** Changes the draft's id throughout, as when it continues as a separate briefing. */
export function renameHistory(history: History, id: string): History {
  const rename = (draft: Draft): Draft => ({ ...draft, id });
  return {
    ...history,
    present: rename(history.present),
    past: history.past.map(rename),
    future: history.future.map(rename),
  };
}
