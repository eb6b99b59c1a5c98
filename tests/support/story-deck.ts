/** Exports a story as a deck in the light theme, in English by default. */
import type { Atlas } from '../../src/domain/atlas.ts';
import type { Story } from '../../src/domain/story.ts';
import type { ExportWork } from '../../src/exporters/export-work.ts';
import type { Deck } from '../../src/exporters/pptx/deck.ts';
import { composeDeck } from '../../src/features/briefing-export/slides/compose-deck.ts';
import { deckWords } from '../../src/features/briefing-export/slides/deck-words.ts';
import type { InterfaceLanguage } from '../../src/i18n/languages.ts';
import { loadCatalogue, makeTranslate } from '../../src/i18n/make-translate.ts';
import { TOKENS } from '../../styles/tokens/index.ts';
import { readKeyFigures } from './key-figures.ts';

export const HANDLING = { text: 'FOR OFFICIAL USE', color: '#7a1f2b' };
export const UNWATCHED: ExportWork = { signal: new AbortController().signal, onProgress: () => {} };

export interface StoryDeckWishes {
  readonly withNotes?: boolean;
  readonly work?: ExportWork;
  readonly language?: InterfaceLanguage;
  readonly date?: Date;
}

export async function composeStory(
  atlas: Atlas,
  story: Story,
  {
    withNotes = true,
    work = UNWATCHED,
    language = 'en',
    date = new Date('2026-11-25T12:00:00Z'),
  }: StoryDeckWishes = {},
): Promise<Deck> {
  await deckWords.fetch(language);
  return composeDeck(
    {
      briefing: { story, handling: HANDLING },
      atlas,
      tokens: TOKENS.light,
      t: makeTranslate(language, await loadCatalogue(language)),
      words: deckWords.now(language).t,
      language,
      figures: readKeyFigures(language),
      withNotes,
      date,
    },
    work,
  );
}
