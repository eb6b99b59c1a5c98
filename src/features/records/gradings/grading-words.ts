import { GRADES, type Grading } from '../../../domain/grading.ts';
import english from '../../../i18n/locales/en/gradings.ts';
import { makeNamespace, type TranslateNamespace } from '../../../i18n/message-namespace.ts';
import { useNamespace } from '../../../ui/use-namespace.ts';

const words = makeNamespace('gradings', english);

export type TranslateGradings = TranslateNamespace<typeof english>;

export function useGradingsT(): TranslateGradings {
  return useNamespace(words).t;
}

/**
 * Names a grade, with its letter or number where agencies use one.
 * @param grade as stored in a column
 */
export function nameGrade(t: TranslateGradings, grading: Grading, grade: number): string {
  switch (grading) {
    case 'reliability':
      return nameOf(GRADES[grading][grade - 1], (id) => t(`gradings.reliability.${id}`), t);
    case 'credibility':
      return nameOf(GRADES[grading][grade - 1], (id) => t(`gradings.credibility.${id}`), t);
    case 'validation':
      return nameOf(GRADES[grading][grade - 1], (id) => t(`gradings.validation.${id}`), t);
    case 'impact':
      return nameOf(GRADES[grading][grade - 1], (id) => t(`gradings.impact.${id}`), t);
    case 'confidence':
      return nameOf(GRADES[grading][grade - 1], (id) => t(`gradings.confidence.${id}`), t);
  }
}

function nameOf<T>(id: T | undefined, say: (id: T) => string, t: TranslateGradings): string {
  return id === undefined ? t('gradings.ungraded') : say(id);
}
