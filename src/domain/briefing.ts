/** A story as it is presented, composed and downloaded, with its handling mark. */
import type { Story } from './story.ts';

/**
 * An agency's handling mark for a briefing, for instance “RESTRICTED”. Every screen and every download shows
 * it.
 */
export interface HandlingMark {
  /** One line, at most {@link HANDLING_MAX_LENGTH} characters, none of them a control character. */
  readonly text: string;
  /** Background color as `#rrggbb` in lower case; the text is black or white by contrast. */
  readonly color: string;
}

export const HANDLING_MAX_LENGTH = 60;
/** Format of a mark's color. */
export const HANDLING_COLOR = /^#[0-9a-f]{6}$/;
/** Default color of a mark. */
export const FIRST_HANDLING_COLOR = '#8a1c1c';

export interface Briefing {
  readonly story: Story;
  readonly handling: HandlingMark | null;
}

/** Prefix of the ids of briefings composed by users, also in addresses. No story id begins with it. */
export const OWN_ID_PREFIX = 'own-';

/** A mark must be visible: it has a letter, number, punctuation mark or symbol. */
export const HANDLING_WORDS = /[\p{L}\p{N}\p{P}\p{S}]/u;
