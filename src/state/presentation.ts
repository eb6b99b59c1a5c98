/** The briefing that is being given: the story, where in it the room is, and what stands over the map. */
import type { HandlingMark } from '../domain/briefing.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { Chapter, Story } from '../domain/story.ts';
import type { Scene } from '../scene/scene.ts';
import type { Rehearsal } from './rehearsal.ts';

/** What is on the screen: the chapter, or what stands over it for a moment. */
export type Screen =
  | 'chapter'
  | 'black'
  | 'white'
  | 'overview'
  | 'help'
  | 'jump'
  | 'why'
  | 'passages'
  /** The times of a rehearsal that has just ended. */
  | 'rehearsed';

/** What of a briefing outlives a reload of its tab. Times in ms since 1970 and ms. */
export interface SavedTimes {
  /** Names the channel to the speaker's window. */
  readonly key: string;
  readonly begunAt: number;
  readonly chapterBegunAt: number;
  /** How long each chapter was shown before it was left last. */
  readonly spentMs: readonly number[];
  /** `null` when the briefing is given, and not tried out. */
  readonly rehearsal: Rehearsal | null;
}

export interface Presentation extends SavedTimes {
  readonly story: Story;
  /** Stands on every screen. */
  readonly handling: HandlingMark | null;
  readonly index: number;
  /** The chapter's scene as this room shows it: what the way back leads to, whatever was looked at in between. */
  readonly home: Scene;
  readonly screen: Screen;
  /** What `why` was asked of: it stays when pointer and focus move on to the answer. */
  readonly asked: FeatureId | null;
  /** The arrows walk on the map instead of through the chapters. */
  readonly isExploring: boolean;
  readonly hasPointer: boolean;
  readonly hasLegend: boolean;
  /** What the reader saw before, to come back to. */
  readonly before: Scene;
}

export type PresentationState = Presentation | null;

export function chapterOf({ story, index }: Pick<Presentation, 'story' | 'index'>): Chapter {
  const chapter = story.chapters[index];
  if (chapter === undefined) throw new RangeError(`story ${story.id} has no chapter ${index + 1}`);
  return chapter;
}
