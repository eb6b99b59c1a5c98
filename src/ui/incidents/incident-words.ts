import englishProblems from '../../i18n/locales/en/import-problems.ts';
import english from '../../i18n/locales/en/incidents.ts';
import { makePartWords, type TranslatePart } from '../../i18n/message-part.ts';
import { usePartWords } from '../use-part-words.ts';

const incidentWords = makePartWords({
  english,
  load: {
    sq: () => import('../../i18n/locales/sq/incidents.ts'),
    sr: () => import('../../i18n/locales/sr/incidents.ts'),
  },
});

const problemWords = makePartWords({
  english: englishProblems,
  load: {
    sq: () => import('../../i18n/locales/sq/import-problems.ts'),
    sr: () => import('../../i18n/locales/sr/import-problems.ts'),
  },
});

export type TranslateIncidents = TranslatePart<typeof english>;
export type TranslateProblems = TranslatePart<typeof englishProblems>;

export function useIncidentsT(): TranslateIncidents {
  return usePartWords(incidentWords).t;
}

export function useProblemsT(): TranslateProblems {
  return usePartWords(problemWords).t;
}
