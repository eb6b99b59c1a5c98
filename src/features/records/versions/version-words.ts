import english from '../../../i18n/locales/en/record-versions.ts';
import { makeNamespace, type TranslateNamespace } from '../../../i18n/message-namespace.ts';
import { useNamespace } from '../../../ui/use-namespace.ts';

const words = makeNamespace('record-versions', english);

export type TranslateVersions = TranslateNamespace<typeof english>;

export function useVersionsT(): TranslateVersions {
  return useNamespace(words).t;
}
