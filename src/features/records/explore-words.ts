import english from '../../i18n/locales/en/explore.ts';
import { makeNamespace, type TranslateNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../../ui/use-namespace.ts';

const exploreWords = makeNamespace('explore', english);

export type TranslateExplore = TranslateNamespace<typeof english>;

export function useExploreT(): TranslateExplore {
  return useNamespace(exploreWords).t;
}
