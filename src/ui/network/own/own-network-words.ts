import english from '../../../i18n/locales/en/own-network.ts';
import { makePartWords, type TranslatePart } from '../../../i18n/message-part.ts';
import { usePartWords } from '../../use-part-words.ts';

const ownNetworkWords = makePartWords('own-network', english);

export type TranslateOwnNetwork = TranslatePart<typeof english>;

export function useOwnNetworkT(): TranslateOwnNetwork {
  return usePartWords(ownNetworkWords).t;
}
