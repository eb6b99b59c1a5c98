import english from '../../../i18n/locales/en/own-network.ts';
import { makeNamespace, type TranslateNamespace } from '../../../i18n/message-namespace.ts';
import { useNamespace } from '../../../ui/use-namespace.ts';

const ownNetworkWords = makeNamespace('own-network', english);

export type TranslateOwnNetwork = TranslateNamespace<typeof english>;

export function useOwnNetworkT(): TranslateOwnNetwork {
  return useNamespace(ownNetworkWords).t;
}
