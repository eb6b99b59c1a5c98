import english from '../../i18n/locales/en/coverage.ts';
import { makePartWords } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const coverageWords = makePartWords('coverage', english);

export function useCoverageT() {
  return usePartWords(coverageWords).t;
}
