import english from '../../i18n/locales/en/one-file.ts';
import { makeNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../../ui/use-namespace.ts';

const oneFileWords = makeNamespace('one-file', english);

export function useOneFileT() {
  return useNamespace(oneFileWords).t;
}
