import english from '../../i18n/locales/en/areas.ts';
import { makeNamespace, type TranslateNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../../ui/use-namespace.ts';

const areaWords = makeNamespace('areas', english);

export type TranslateAreas = TranslateNamespace<typeof english>;

export function useAreasT(): TranslateAreas {
  return useNamespace(areaWords).t;
}
