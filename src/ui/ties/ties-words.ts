import english from '../../i18n/locales/en/ties.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const tiesWords = makePartWords('ties', english);

export function useTiesT() {
  return usePartWords(tiesWords).t;
}
