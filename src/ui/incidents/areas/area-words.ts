import english from '../../../i18n/locales/en/areas.ts';
import { makePartWords, type TranslatePart } from '../../../i18n/message-part.ts';
import { usePartWords } from '../../use-part-words.ts';

const areaWords = makePartWords('areas', english);

export type TranslateAreas = TranslatePart<typeof english>;

export function useAreasT(): TranslateAreas {
  return usePartWords(areaWords).t;
}
