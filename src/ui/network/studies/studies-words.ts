import english from '../../../i18n/locales/en/network-studies.ts';
import { makePartWords, type TranslatePart } from '../../../i18n/message-part.ts';
import { usePartWords } from '../../use-part-words.ts';

const studiesWords = makePartWords('network-studies', english);

export type TranslateStudies = TranslatePart<typeof english>;

export function useStudiesT(): TranslateStudies {
  return usePartWords(studiesWords).t;
}
