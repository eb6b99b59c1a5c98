import english from '../../../i18n/locales/en/record-export.ts';
import { makeNamespace, type TranslateNamespace } from '../../../i18n/message-namespace.ts';
import { useNamespace } from '../../../ui/use-namespace.ts';

const words = makeNamespace('record-export', english);

export type TranslateRecordExport = TranslateNamespace<typeof english>;

export function useRecordExportT(): TranslateRecordExport {
  return useNamespace(words).t;
}
