import english from '../../../i18n/locales/en/network-studies.ts';
import { makeNamespace, type TranslateNamespace } from '../../../i18n/message-namespace.ts';
import { useNamespace } from '../../../ui/use-namespace.ts';

const studiesWords = makeNamespace('network-studies', english);

export type TranslateStudies = TranslateNamespace<typeof english>;

export function useStudiesT(): TranslateStudies {
  return useNamespace(studiesWords).t;
}
