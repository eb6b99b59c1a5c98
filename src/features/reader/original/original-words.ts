import english from '../../../i18n/locales/en/original.ts';
import { makeNamespace } from '../../../i18n/message-namespace.ts';
import { useNamespace } from '../../../ui/use-namespace.ts';

const originalWords = makeNamespace('original', english);

export type OriginalT = ReturnType<typeof originalWords.now>['t'];

export function useOriginalT(): OriginalT {
  return useNamespace(originalWords).t;
}
