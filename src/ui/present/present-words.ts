import english from '../../i18n/locales/en/present.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const presentWords = makePartWords({
  english,
  load: {
    sq: () => import('../../i18n/locales/sq/present.ts'),
    sr: () => import('../../i18n/locales/sr/present.ts'),
  },
});

export function usePresentT() {
  return usePartWords(presentWords).t;
}
