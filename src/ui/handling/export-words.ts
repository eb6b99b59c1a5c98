import english from '../../i18n/locales/en/briefing-export.ts';
import { makeNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../use-namespace.ts';

const briefingExportWords = makeNamespace('briefing-export', english);

export function useBriefingExportT() {
  return useNamespace(briefingExportWords).t;
}
