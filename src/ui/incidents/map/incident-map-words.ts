import english from '../../../i18n/locales/en/incident-map.ts';
import { makePartWords, type TranslatePart } from '../../../i18n/message-part.ts';
import { usePartWords } from '../../use-part-words.ts';

const words = makePartWords('incident-map', english);

export type TranslateIncidentMap = TranslatePart<typeof english>;

export function useIncidentMapT(): TranslateIncidentMap {
  return usePartWords(words).t;
}
