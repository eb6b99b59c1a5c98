import english from '../../../i18n/locales/en/clusters.ts';
import { makeNamespace, type TranslateNamespace } from '../../../i18n/message-namespace.ts';
import { useNamespace } from '../../../ui/use-namespace.ts';

const words = makeNamespace('clusters', english);

export type TranslateClusters = TranslateNamespace<typeof english>;

export function useClustersT(): TranslateClusters {
  return useNamespace(words).t;
}
