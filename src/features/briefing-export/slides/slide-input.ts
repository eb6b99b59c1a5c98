/** Input of every slide. */
import type { Atlas } from '../../../domain/atlas.ts';
import type { BriefingContent } from '../../../figure/briefing-content.ts';
import type { InterfaceLanguage } from '../../../i18n/languages.ts';
import type { Translate } from '../../../i18n/translate.ts';
import type { DeckT } from './deck-words.ts';

export interface SlideInput {
  readonly content: BriefingContent;
  readonly atlas: Atlas;
  readonly t: Translate;
  readonly words: DeckT;
  readonly language: InterfaceLanguage;
  readonly withNotes: boolean;
  /** Edition and date as text. */
  readonly colophon: string;
}
