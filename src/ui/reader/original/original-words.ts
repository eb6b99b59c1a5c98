import english from '../../../i18n/locales/en/original.ts';
import { makePartWords } from '../../../i18n/message-part.ts';
import { usePartWords } from '../../use-part-words.ts';

const originalWords = makePartWords({
  english,
  load: {
    sq: () => import('../../../i18n/locales/sq/original.ts'),
    sr: () => import('../../../i18n/locales/sr/original.ts'),
  },
});

export type OriginalT = ReturnType<typeof originalWords.now>['t'];

export function useOriginalT(): OriginalT {
  return usePartWords(originalWords).t;
}
