import english from '../../i18n/locales/en/one-file.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const oneFileWords = makePartWords({
  english,
  load: {
    sq: () => import('../../i18n/locales/sq/one-file.ts'),
    sr: () => import('../../i18n/locales/sr/one-file.ts'),
  },
});

export function useOneFileT() {
  return usePartWords(oneFileWords).t;
}
