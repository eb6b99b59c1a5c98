/**
 * The draft of a briefing. Texts are as typed (see `written.ts`); titles may be empty. Immutable: every edit
 * makes a new draft that shares unchanged parts, so a history costs little.
 */
import { type HandlingMark, OWN_ID_PREFIX } from '../domain/briefing.ts';
import type { FeatureId, PassageId } from '../domain/ids.ts';
import type { Size } from '../lib/mercator.ts';

export interface DraftCallout {
  readonly feature: FeatureId;
  /** Written text. */
  readonly text: string;
}

/** View of a chapter: the scene as a query, and the map size in CSS px for which its camera was chosen. */
export interface DraftView {
  readonly scene: string;
  readonly size: Size;
}

export interface DraftChapter extends DraftView {
  /** Used in addresses; unique in the draft. */
  readonly id: string;
  readonly title: string;
  /** Written text for the audience. */
  readonly text: string;
  /** Written text for the speaker. */
  readonly notes: string;
  /** Planned duration. */
  readonly seconds: number;
  /** Each feature once. */
  readonly callouts: readonly DraftCallout[];
  /** Features highlighted together. */
  readonly lit: readonly FeatureId[];
  /** Id of a key figure, which may be unknown to this edition. */
  readonly figure?: string | undefined;
  /** Passages whose digest is shown in full. */
  readonly passages: readonly PassageId[];
}

export interface Draft {
  /** Used in addresses and as the storage key. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** BCP 47 tag of the texts. */
  readonly language: string;
  readonly handling: HandlingMark | null;
  readonly chapters: readonly DraftChapter[];
}

/** Limits; text lengths are UTF-16 units. */
export const DRAFT_LIMITS = {
  title: 120,
  summary: 400,
  chapters: 100,
  chapterTitle: 90,
  text: 6000,
  notes: 6000,
  callouts: 12,
  calloutText: 400,
  scene: 2000,
  features: 60,
  passages: 30,
  minSeconds: 5,
  maxSeconds: 3600,
  /** Px of a map. */
  minSize: 50,
  maxSize: 20_000,
} as const;

/** Same as the ids of stories, but with a prefix to distinguish them. */
export const DRAFT_ID = new RegExp(`^${OWN_ID_PREFIX}[a-z0-9]{6,24}$`);
export const CHAPTER_ID = /^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Any id that a later edition may have. */
export const FIGURE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const LANGUAGE_TAG = /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,2}$/;

/** @param random unique lower-case letters and digits */
export function draftIdOf(random: string): string {
  return `${OWN_ID_PREFIX}${random.slice(0, 12)}`;
}

export function makeDraft(id: string, language: string): Draft {
  return { id, title: '', summary: '', language, handling: null, chapters: [] };
}

/** Default duration of a chapter. */
const PLANNED_SECONDS = 60;

export function makeChapter(id: string, view: DraftView, lit: readonly FeatureId[] = []): DraftChapter {
  const { scene, size } = view;
  return {
    id,
    title: '',
    text: '',
    notes: '',
    scene,
    size,
    seconds: PLANNED_SECONDS,
    callouts: [],
    lit,
    passages: [],
  };
}
