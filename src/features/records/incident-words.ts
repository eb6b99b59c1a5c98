import englishProblems from '../../i18n/locales/en/import-problems.ts';
import english from '../../i18n/locales/en/incidents.ts';
import { makeNamespace, type TranslateNamespace } from '../../i18n/message-namespace.ts';
import { useNamespace } from '../../ui/use-namespace.ts';

const incidentWords = makeNamespace('incidents', english);

const problemWords = makeNamespace('import-problems', englishProblems);

export type TranslateIncidents = TranslateNamespace<typeof english>;
export type ProblemKey = keyof typeof englishProblems;
export type TranslateProblems = TranslateNamespace<typeof englishProblems>;

export function useIncidentsT(): TranslateIncidents {
  return useNamespace(incidentWords).t;
}

export function useProblemsT(): TranslateProblems {
  return useNamespace(problemWords).t;
}
