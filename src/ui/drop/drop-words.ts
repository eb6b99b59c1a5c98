import english from '../../i18n/locales/en/drop.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

export const dropWords = makePartWords({
  english,
  load: {
    sq: () => import('../../i18n/locales/sq/drop.ts'),
    sr: () => import('../../i18n/locales/sr/drop.ts'),
  },
});

export type DropTranslate = ReturnType<typeof dropWords.now>['t'];

export function useDropT(): DropTranslate {
  return usePartWords(dropWords).t;
}
