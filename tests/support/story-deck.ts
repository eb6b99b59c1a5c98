/** A story as a deck, as a reader of the light theme in English takes it away. */
import type { Atlas } from '../../src/domain/atlas.ts';
import type { Story } from '../../src/domain/story.ts';
import type { ExportWork } from '../../src/exporters/export-work.ts';
import type { Deck } from '../../src/exporters/pptx/deck.ts';
import { translateEnglish } from '../../src/i18n/make-translate.ts';
import { composeDeck } from '../../src/ui/leave/slides/compose-deck.ts';
import { deckWords } from '../../src/ui/leave/slides/deck-words.ts';
import { TOKENS } from '../../styles/tokens/index.ts';

export const HANDLING = { text: 'FOR OFFICIAL USE', color: '#7a1f2b' };
export const UNWATCHED: ExportWork = { signal: new AbortController().signal, onProgress: () => {} };

export function composeStory(
  atlas: Atlas,
  story: Story,
  { withNotes = true, work = UNWATCHED }: { readonly withNotes?: boolean; readonly work?: ExportWork } = {},
): Promise<Deck> {
  return composeDeck(
    {
      briefing: { story, handling: HANDLING },
      atlas,
      tokens: TOKENS.light,
      t: translateEnglish,
      words: deckWords.now('en').t,
      language: 'en',
      withNotes,
      date: new Date('2026-11-25T12:00:00Z'),
    },
    work,
  );
}
