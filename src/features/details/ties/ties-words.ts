import english from '../../../i18n/locales/en/ties.ts';
import { makeNamespace } from '../../../i18n/message-namespace.ts';
import { useNamespace } from '../../../ui/use-namespace.ts';

const tiesWords = makeNamespace('ties', english);

export function useTiesT() {
  return useNamespace(tiesWords).t;
}
