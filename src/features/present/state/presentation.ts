/** The current presentation: its briefing, the chapter shown, and the screen over the map. */
import type { HandlingMark } from '../../../domain/briefing.ts';
import type { FeatureId } from '../../../domain/ids.ts';
import type { Chapter, Story } from '../../../domain/story.ts';
import type { Scene } from '../../../scene/scene.ts';
import type { Rehearsal } from './rehearsal.ts';

/** Content of the screen: the chapter, or something shown over it for a moment. */
export type Screen =
  | 'chapter'
  | 'black'
  | 'white'
  | 'overview'
  | 'help'
  | 'jump'
  | 'why'
  | 'passages'
  /** Times of a rehearsal that has just ended. */
  | 'rehearsed';

/** Presentation state that survives a reload of its tab. Times in ms since 1970, durations in ms. */
export interface SavedTimes {
  /** Name of the channel to the speaker's window. */
  readonly key: string;
  readonly begunAt: number;
  readonly chapterBegunAt: number;
  /** Time on each chapter, up to when it was last left. */
  readonly spentMs: readonly number[];
  /** `null` unless the presentation is a rehearsal. */
  readonly rehearsal: Rehearsal | null;
}

export interface Presentation extends SavedTimes {
  readonly story: Story;
  /** Shown on every screen. */
  readonly handling: HandlingMark | null;
  readonly index: number;
  /** Scene of the chapter at this map size, to which the user can return. */
  readonly home: Scene;
  readonly screen: Screen;
  /** Feature of the `why` screen: it stays when pointer and focus move on to the answer. */
  readonly asked: FeatureId | null;
  /** Whether arrow keys move on the map, not through the chapters. */
  readonly isExploring: boolean;
  readonly hasPointer: boolean;
  readonly hasLegend: boolean;
  /** Scene before the presentation, restored at its end. */
  readonly before: Scene;
}

export type PresentationState = Presentation | null;

export function chapterOf({ story, index }: Pick<Presentation, 'story' | 'index'>): Chapter {
  const chapter = story.chapters[index];
  if (chapter === undefined) throw new RangeError(`story ${story.id} has no chapter ${index + 1}`);
  return chapter;
}
