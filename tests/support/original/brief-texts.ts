/** The texts with which tests of the brief run: a stand-in always, the brief where it is available. */
import { readKnownBrief } from '../known-brief.ts';
import { HAS_ORIGINAL, type OriginalPassage, originalPassages, originalText } from '../original-brief.ts';
import { makeStandIn } from './make-stand-in.ts';
import type { Original } from './original.ts';

export interface BriefText {
  readonly name: string;
  /** Its pages as Markdown. */
  readonly text: string;
  /** The text by passage, with paragraphs joined across pages. */
  readonly passages: readonly OriginalPassage[];
  /** What the product stores about a text in order to recognise it. */
  readonly known: Pick<Original, 'passages' | 'sections'>;
}

function readBrief(): BriefText {
  return { name: 'the brief', text: originalText(), passages: originalPassages(), known: readKnownBrief() };
}

const STAND_IN = makeStandIn();

/** Empty where the brief is not available. */
export const AVAILABLE_BRIEF: readonly BriefText[] = HAS_ORIGINAL ? [readBrief()] : [];

export const BRIEF_TEXTS: readonly BriefText[] = [STAND_IN, ...AVAILABLE_BRIEF];
