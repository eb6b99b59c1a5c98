import english from '../../i18n/locales/en/network.ts';
import { makePartWords, type TranslatePart } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const networkWords = makePartWords('network', english);

export type TranslateNetwork = TranslatePart<typeof english>;

export function useNetworkT(): TranslateNetwork {
  return usePartWords(networkWords).t;
}
