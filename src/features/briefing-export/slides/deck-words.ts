import english from '../../../i18n/locales/en/deck.ts';
import { makeNamespace, type TranslateNamespace } from '../../../i18n/message-namespace.ts';

export const deckWords = makeNamespace('deck', english);

export type DeckT = TranslateNamespace<typeof english>;
