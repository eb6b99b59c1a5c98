/** A story as it is given, composed and taken away: with the mark that says who may see it. */
import type { Story } from './story.ts';

/** An agency's own mark of how a briefing is to be handled, for instance “RESTRICTED”. It stands on every screen and on everything taken away. */
export interface HandlingMark {
  /** One line, at most {@link HANDLING_MAX_LENGTH} characters, none of them a control character. */
  readonly text: string;
  /** `#rrggbb`, in lower case: the ground on which the words stand, black or white by contrast. */
  readonly color: string;
}

export const HANDLING_MAX_LENGTH = 60;
/** Of the color of a mark. */
export const HANDLING_COLOR = /^#[0-9a-f]{6}$/;
/** Until the agency chooses its own. */
export const FIRST_HANDLING_COLOR = '#8a1c1c';

export interface Briefing {
  readonly story: Story;
  readonly handling: HandlingMark | null;
}

/** How the ids of briefings begin that were composed by their reader, also in addresses; no story's does. */
export const OWN_ID_PREFIX = 'own-';

/** A mark that cannot be seen is none: it has a letter, a figure or a sign. */
export const HANDLING_WORDS = /[\p{L}\p{N}\p{P}\p{S}]/u;
