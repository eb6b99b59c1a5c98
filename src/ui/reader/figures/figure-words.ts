import english from '../../../i18n/locales/en/reader-figures.ts';
import { makeNamespace } from '../../../i18n/message-namespace.ts';
import { useNamespace } from '../../use-namespace.ts';

/** Words of the two figures, which the reader and the dialogs that enlarge them share. */
const figureWords = makeNamespace('reader-figures', english);

export function useFigureT() {
  return useNamespace(figureWords).t;
}
