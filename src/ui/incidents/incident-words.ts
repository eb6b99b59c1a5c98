import englishProblems from '../../i18n/locales/en/import-problems.ts';
import english from '../../i18n/locales/en/incidents.ts';
import { makePartWords, type TranslatePart } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const incidentWords = makePartWords('incidents', english);

const problemWords = makePartWords('import-problems', englishProblems);

export type TranslateIncidents = TranslatePart<typeof english>;
export type TranslateProblems = TranslatePart<typeof englishProblems>;

export function useIncidentsT(): TranslateIncidents {
  return usePartWords(incidentWords).t;
}

export function useProblemsT(): TranslateProblems {
  return usePartWords(problemWords).t;
}
