import english from '../../i18n/locales/en/briefing-export.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const briefingExportWords = makePartWords('briefing-export', english);

export function useBriefingExportT() {
  return usePartWords(briefingExportWords).t;
}
