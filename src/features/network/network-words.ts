import english from '../../i18n/locales/en/network.ts';
import { makeNamespace, type TranslateNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../../ui/use-namespace.ts';

const networkWords = makeNamespace('network', english);

export type TranslateNetwork = TranslateNamespace<typeof english>;

export function useNetworkT(): TranslateNetwork {
  return useNamespace(networkWords).t;
}
