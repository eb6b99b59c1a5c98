import english from '../../i18n/locales/en/reader.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

/** The reader comes late, and so do its words. */
export const readerWords = makePartWords('reader', english);

export function useReaderT() {
  return usePartWords(readerWords).t;
}
