import english from '../../i18n/locales/en/drop.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

export const dropWords = makePartWords('drop', english);

export type DropTranslate = ReturnType<typeof dropWords.now>['t'];

export function useDropT(): DropTranslate {
  return usePartWords(dropWords).t;
}
