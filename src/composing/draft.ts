/**
 * A briefing while it is composed. Texts stand as they are typed (see `written.ts`); titles may still be empty. Frozen in meaning: every
 * change makes a new draft that shares what did not change, so that a history of them costs little.
 */
import { type HandlingMark, OWN_ID_PREFIX } from '../domain/briefing.ts';
import type { FeatureId, PassageId } from '../domain/ids.ts';
import type { Size } from '../lib/mercator.ts';

export interface DraftCallout {
  readonly feature: FeatureId;
  /** Written text. */
  readonly text: string;
}

/** Where a chapter looks: a scene as the query of a link, and CSS px of the map for which its camera was chosen. */
export interface DraftView {
  readonly scene: string;
  readonly size: Size;
}

export interface DraftChapter extends DraftView {
  /** Stands in addresses; unique in its draft. */
  readonly id: string;
  readonly title: string;
  /** Written text: what the room reads. */
  readonly text: string;
  /** Written text: what the speaker says. */
  readonly notes: string;
  /** Planned time. */
  readonly seconds: number;
  /** Each feature once. */
  readonly callouts: readonly DraftCallout[];
  /** Features that stand out together. */
  readonly lit: readonly FeatureId[];
  /** Passages whose digest is shown in full. */
  readonly passages: readonly PassageId[];
}

export interface Draft {
  /** Stands in addresses, and names what is kept of it. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** BCP 47 tag of its texts. */
  readonly language: string;
  readonly handling: HandlingMark | null;
  readonly chapters: readonly DraftChapter[];
}

/** How much of each there may be. Letters are UTF-16 units. */
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

/** As the ids of stories; the beginning sets it apart from theirs. */
export const DRAFT_ID = new RegExp(`^${OWN_ID_PREFIX}[a-z0-9]{6,24}$`);
export const CHAPTER_ID = /^(?=.{1,60}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const LANGUAGE_TAG = /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,2}$/;

/** @param random a text of lower-case letters and digits, different each time */
export function draftIdOf(random: string): string {
  return `${OWN_ID_PREFIX}${random.slice(0, 12)}`;
}

export function makeDraft(id: string, language: string): Draft {
  return { id, title: '', summary: '', language, handling: null, chapters: [] };
}

/** Time for a chapter until its composer plans another. */
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
