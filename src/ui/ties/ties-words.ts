import english from '../../i18n/locales/en/ties.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const tiesWords = makePartWords({
  english,
  load: {
    sq: () => import('../../i18n/locales/sq/ties.ts'),
    sr: () => import('../../i18n/locales/sr/ties.ts'),
  },
});

export function useTiesT() {
  return usePartWords(tiesWords).t;
}
