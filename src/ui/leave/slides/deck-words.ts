import english from '../../../i18n/locales/en/deck.ts';
import { makePartWords, type TranslatePart } from '../../../i18n/message-part.ts';

export const deckWords = makePartWords({
  english,
  load: {
    sq: () => import('../../../i18n/locales/sq/deck.ts'),
    sr: () => import('../../../i18n/locales/sr/deck.ts'),
  },
});

export type DeckT = TranslatePart<typeof english>;
