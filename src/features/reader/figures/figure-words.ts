import english from '../../../i18n/locales/en/reader-figures.ts';
import { makeNamespace } from '../../../i18n/message-namespace.ts';
import { useNamespace } from '../../../ui/use-namespace.ts';

/** Texts of both figures, shared by the reader and the enlarging dialogs. */
const figureWords = makeNamespace('reader-figures', english);

export function useFigureT() {
  return useNamespace(figureWords).t;
}
