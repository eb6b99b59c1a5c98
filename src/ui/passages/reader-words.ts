import english from '../../i18n/locales/en/reader.ts';
import { makeNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../use-namespace.ts';

/** Texts of the reader, lazy-loaded with it. */
export const readerWords = makeNamespace('reader', english);

export function useReaderT() {
  return useNamespace(readerWords).t;
}
