import english from '../../i18n/locales/en/reader.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

/** The reader comes late, and so do its words. */
export const readerWords = makePartWords({
  english,
  load: {
    sq: () => import('../../i18n/locales/sq/reader.ts'),
    sr: () => import('../../i18n/locales/sr/reader.ts'),
  },
});

export function useReaderT() {
  return usePartWords(readerWords).t;
}
