import english from '../../../i18n/locales/en/record-export.ts';
import { makePartWords, type TranslatePart } from '../../../i18n/message-part.ts';
import { usePartWords } from '../../use-part-words.ts';

const words = makePartWords('record-export', english);

export type TranslateRecordExport = TranslatePart<typeof english>;

export function useRecordExportT(): TranslateRecordExport {
  return usePartWords(words).t;
}
