/** Edits of a draft, as values, applied by one function. An edit without effect returns the same draft. */
import { HANDLING_COLOR, type HandlingMark } from '../domain/briefing.ts';
import type { FeatureId, PassageId } from '../domain/ids.ts';
import type { KeyFigureId } from '../domain/key-figure-ids.ts';
import { cleanLine, cleanLines } from '../lib/clean-text.ts';
import { clamp } from '../lib/mercator.ts';
import { DRAFT_LIMITS, type Draft, type DraftCallout, type DraftChapter, type DraftView } from './draft.ts';
import { makeHandling } from './handling.ts';

interface Typed {
  /** Whether the edit is a step of the history by itself, as pasting is, and not part of typing. */
  readonly isStep?: boolean;
}

export type DraftEdit =
  | { readonly kind: 'set-title'; readonly title: string }
  | { readonly kind: 'set-summary'; readonly summary: string }
  | { readonly kind: 'set-handling'; readonly handling: HandlingMark | null }
  /** `at` counts from 0; past the end is the end. */
  | { readonly kind: 'add-chapter'; readonly chapter: DraftChapter; readonly at: number }
  | { readonly kind: 'remove-chapter'; readonly chapter: string }
  | { readonly kind: 'move-chapter'; readonly chapter: string; readonly to: number }
  /** The copy follows its original. */
  | { readonly kind: 'duplicate-chapter'; readonly chapter: string; readonly copy: string }
  | { readonly kind: 'set-chapter-title'; readonly chapter: string; readonly title: string }
  | ({ readonly kind: 'set-text'; readonly chapter: string; readonly text: string } & Typed)
  | ({ readonly kind: 'set-notes'; readonly chapter: string; readonly notes: string } & Typed)
  | { readonly kind: 'set-seconds'; readonly chapter: string; readonly seconds: number }
  /** With the highlighted features of the view, if given. */
  | {
      readonly kind: 'set-view';
      readonly chapter: string;
      readonly view: DraftView;
      readonly lit?: readonly FeatureId[];
    }
  | { readonly kind: 'set-lit'; readonly chapter: string; readonly lit: readonly FeatureId[] }
  | { readonly kind: 'set-passages'; readonly chapter: string; readonly passages: readonly PassageId[] }
  | { readonly kind: 'set-figure'; readonly chapter: string; readonly figure: KeyFigureId | null }
  | { readonly kind: 'add-callout'; readonly chapter: string; readonly feature: FeatureId }
  | ({
      readonly kind: 'set-callout-text';
      readonly chapter: string;
      readonly feature: FeatureId;
      readonly text: string;
    } & Typed)
  /** Moves to another feature with the same text. */
  | {
      readonly kind: 'move-callout';
      readonly chapter: string;
      readonly feature: FeatureId;
      readonly to: FeatureId;
    }
  | { readonly kind: 'remove-callout'; readonly chapter: string; readonly feature: FeatureId };

export function applyEdit(draft: Draft, edit: DraftEdit): Draft {
  switch (edit.kind) {
    case 'set-title':
      return patch(draft, { title: cleanLine(edit.title, DRAFT_LIMITS.title) });
    case 'set-summary':
      return patch(draft, { summary: cleanLine(edit.summary, DRAFT_LIMITS.summary) });
    case 'set-handling':
      return setHandling(draft, edit.handling);
    case 'add-chapter':
      return insertChapter(draft, edit.chapter, edit.at);
    case 'remove-chapter':
      return patch(draft, { chapters: without(draft.chapters, ({ id }) => id === edit.chapter) });
    case 'move-chapter':
      return moveChapter(draft, edit.chapter, edit.to);
    case 'duplicate-chapter': {
      const at = draft.chapters.findIndex(({ id }) => id === edit.chapter);
      const model = draft.chapters[at];
      return model === undefined ? draft : insertChapter(draft, { ...model, id: edit.copy }, at + 1);
    }
    default:
      return editChapter(draft, edit);
  }
}

type ChapterEdit = Extract<DraftEdit, { readonly chapter: string }>;

function editChapter(draft: Draft, edit: ChapterEdit): Draft {
  const chapters = draft.chapters.map((chapter) =>
    chapter.id === edit.chapter ? changed(chapter, edit) : chapter,
  );
  return chapters.every((chapter, at) => chapter === draft.chapters[at]) ? draft : { ...draft, chapters };
}

function changed(chapter: DraftChapter, edit: ChapterEdit): DraftChapter {
  switch (edit.kind) {
    case 'set-chapter-title':
      return patch(chapter, { title: cleanLine(edit.title, DRAFT_LIMITS.chapterTitle) });
    case 'set-text':
      return patch(chapter, { text: cleanLines(edit.text, DRAFT_LIMITS.text) });
    case 'set-notes':
      return patch(chapter, { notes: cleanLines(edit.notes, DRAFT_LIMITS.notes) });
    case 'set-seconds': {
      const { minSeconds, maxSeconds } = DRAFT_LIMITS;
      const seconds = Math.round(clamp(edit.seconds, minSeconds, maxSeconds));
      return Number.isNaN(seconds) ? chapter : patch(chapter, { seconds });
    }
    case 'set-view': {
      const { scene, size } = edit.view;
      if (scene.length > DRAFT_LIMITS.scene) return chapter;
      const isSameSize = size.width === chapter.size.width && size.height === chapter.size.height;
      return patch(chapter, {
        scene,
        size: isSameSize ? chapter.size : size,
        lit: highlightedOf(chapter, edit.lit ?? chapter.lit),
      });
    }
    case 'set-lit':
      return patch(chapter, { lit: highlightedOf(chapter, edit.lit) });
    case 'set-passages': {
      const passages = distinct(edit.passages, DRAFT_LIMITS.passages);
      return patch(chapter, { passages: unlessSame(chapter.passages, passages) });
    }
    case 'set-figure':
      return patch(chapter, { figure: edit.figure ?? undefined });
    case 'add-callout': {
      const { callouts } = chapter;
      const isFull = callouts.length >= DRAFT_LIMITS.callouts;
      if (isFull || callouts.some(({ feature }) => feature === edit.feature)) return chapter;
      return { ...chapter, callouts: [...callouts, { feature: edit.feature, text: '' }] };
    }
    case 'set-callout-text': {
      const text = cleanLines(edit.text, DRAFT_LIMITS.calloutText);
      return changeCallout(chapter, edit.feature, { text });
    }
    case 'move-callout': {
      const isTaken = chapter.callouts.some(({ feature }) => feature === edit.to);
      return isTaken ? chapter : changeCallout(chapter, edit.feature, { feature: edit.to });
    }
    case 'remove-callout': {
      const callouts = without(chapter.callouts, ({ feature }) => feature === edit.feature);
      return patch(chapter, { callouts });
    }
    case 'remove-chapter':
    case 'move-chapter':
    case 'duplicate-chapter':
      return chapter;
  }
}

/** Removes duplicates and those beyond the limit. */
function highlightedOf(chapter: DraftChapter, lit: readonly FeatureId[]): readonly FeatureId[] {
  return unlessSame(chapter.lit, distinct(lit, DRAFT_LIMITS.features));
}

function changeCallout(
  chapter: DraftChapter,
  feature: FeatureId,
  change: Partial<DraftCallout>,
): DraftChapter {
  const callouts = chapter.callouts.map((callout) =>
    callout.feature === feature ? patch(callout, change) : callout,
  );
  return patch(chapter, { callouts: unlessSame(chapter.callouts, callouts) });
}

/** An invalid colour changes nothing. */
function setHandling(draft: Draft, handling: HandlingMark | null): Draft {
  if (handling !== null && !HANDLING_COLOR.test(handling.color)) return draft;
  const mark = handling === null ? null : makeHandling(handling.text, handling.color);
  const isSame = draft.handling?.text === mark?.text && draft.handling?.color === mark?.color;
  return isSame ? draft : { ...draft, handling: mark };
}

function insertChapter(draft: Draft, chapter: DraftChapter, at: number): Draft {
  const { chapters } = draft;
  const isFull = chapters.length >= DRAFT_LIMITS.chapters;
  const isTooLong = chapter.scene.length > DRAFT_LIMITS.scene;
  if (isFull || isTooLong || chapters.some(({ id }) => id === chapter.id)) return draft;
  const place = clamp(at, 0, chapters.length);
  return {
    ...draft,
    chapters: chapters.toSpliced(place, 0, patch(chapter, { lit: highlightedOf(chapter, chapter.lit) })),
  };
}

function moveChapter(draft: Draft, chapter: string, to: number): Draft {
  const from = draft.chapters.findIndex(({ id }) => id === chapter);
  const moved = draft.chapters[from];
  const place = clamp(to, 0, draft.chapters.length - 1);
  if (moved === undefined || place === from) return draft;
  return { ...draft, chapters: draft.chapters.toSpliced(from, 1).toSpliced(place, 0, moved) };
}

function patch<T extends object>(before: T, change: Partial<T>): T {
  const keys = Object.keys(change) as (keyof T)[];
  return keys.every((key) => Object.is(before[key], change[key])) ? before : { ...before, ...change };
}

function without<T>(list: readonly T[], isMeant: (one: T) => boolean): readonly T[] {
  return list.some(isMeant) ? list.filter((one) => !isMeant(one)) : list;
}

function distinct<T>(list: readonly T[], most: number): readonly T[] {
  return [...new Set(list)].slice(0, most);
}

function unlessSame<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return before.length === after.length && before.every((one, at) => one === after[at]) ? before : after;
}
