import english from '../../../i18n/locales/en/reader-figures.ts';
import { makePartWords } from '../../../i18n/message-part.ts';
import { usePartWords } from '../../use-part-words.ts';

/** Words of the two figures, which the reader and the dialogs that enlarge them share. */
const figureWords = makePartWords('reader-figures', english);

export function useFigureT() {
  return usePartWords(figureWords).t;
}
