import english from '../../i18n/locales/en/present.ts';
import { makeNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../../ui/use-namespace.ts';

const presentWords = makeNamespace('present', english);

export function usePresentT() {
  return useNamespace(presentWords).t;
}
