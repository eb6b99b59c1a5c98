import english from '../../../i18n/locales/en/original.ts';
import { makePartWords } from '../../../i18n/message-part.ts';
import { usePartWords } from '../../use-part-words.ts';

const originalWords = makePartWords('original', english);

export type OriginalT = ReturnType<typeof originalWords.now>['t'];

export function useOriginalT(): OriginalT {
  return usePartWords(originalWords).t;
}
