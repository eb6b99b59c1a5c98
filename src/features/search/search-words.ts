import english from '../../i18n/locales/en/search.ts';
import { makeNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../../ui/use-namespace.ts';

/** Texts of the lazy-loaded text search. */
export const searchWords = makeNamespace('search', english);

export function useSearchT() {
  return useNamespace(searchWords).t;
}
