import english from '../../../i18n/locales/en/deck.ts';
import { makePartWords, type TranslatePart } from '../../../i18n/message-part.ts';

export const deckWords = makePartWords('deck', english);

export type DeckT = TranslatePart<typeof english>;
