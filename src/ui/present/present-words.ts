import english from '../../i18n/locales/en/present.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const presentWords = makePartWords('present', english);

export function usePresentT() {
  return usePartWords(presentWords).t;
}
