import english from '../../../i18n/locales/en/incident-map.ts';
import { makeNamespace, type TranslateNamespace } from '../../../i18n/message-namespace.ts';
import { useNamespace } from '../../../ui/use-namespace.ts';

const words = makeNamespace('incident-map', english);

export type TranslateIncidentMap = TranslateNamespace<typeof english>;

export function useIncidentMapT(): TranslateIncidentMap {
  return useNamespace(words).t;
}
