import english from '../../../i18n/locales/en/compare.ts';
import { makeNamespace, type TranslateNamespace } from '../../../i18n/message-namespace.ts';
import { useNamespace } from '../../../ui/use-namespace.ts';

const words = makeNamespace('compare', english);

export type TranslateCompare = TranslateNamespace<typeof english>;

export function useCompareT(): TranslateCompare {
  return useNamespace(words).t;
}
