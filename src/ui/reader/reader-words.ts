import english from '../../i18n/locales/en/reader.ts';
import { makeNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../use-namespace.ts';

/** The reader comes late, and so do its words. */
export const readerWords = makeNamespace('reader', english);

export function useReaderT() {
  return useNamespace(readerWords).t;
}
