import { TOKENS } from '../../../../styles/tokens/index.ts';
import { fileNameOf } from '../../../exporters/download.ts';
import { makeDeck, PPTX_TYPE } from '../../../exporters/pptx/make-deck.ts';
import type { BriefingExportFormat } from '../export-format.ts';
import { fetchKeyFigures } from '../fetch-key-figures.ts';
import { composeDeck } from './compose-deck.ts';
import { deckWords } from './deck-words.ts';

export const makeSlides: BriefingExportFormat['make'] = async (request, work) => {
  const { briefing, language, theme, date } = request;
  const [figures] = await Promise.all([fetchKeyFigures(briefing, language), deckWords.fetch(language)]);
  const words = deckWords.now(language).t;
  // Uses only an explicitly chosen theme, since the file moves to other devices.
  const tokens = TOKENS[theme === 'auto' ? 'light' : theme];
  const deck = await composeDeck({ ...request, tokens, words, figures }, work);
  const bytes = await makeDeck(deck, work);
  return {
    blob: new Blob([bytes], { type: PPTX_TYPE }),
    fileName: fileNameOf(briefing.story.title, date, 'pptx'),
  };
};
