import english from '../../i18n/locales/en/search.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

/** The words of the search over texts, which comes late. */
export const searchWords = makePartWords('search', english);

export function useSearchT() {
  return usePartWords(searchWords).t;
}
