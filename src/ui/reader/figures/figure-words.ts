import english from '../../../i18n/locales/en/reader-figures.ts';
import { makePartWords } from '../../../i18n/message-part.ts';
import { usePartWords } from '../../use-part-words.ts';

/** Words of the two figures, which the reader and the dialogs that enlarge them share. */
const figureWords = makePartWords({
  english,
  load: {
    sq: () => import('../../../i18n/locales/sq/reader-figures.ts'),
    sr: () => import('../../../i18n/locales/sr/reader-figures.ts'),
  },
});

export function useFigureT() {
  return usePartWords(figureWords).t;
}
