import type { Judgement, JudgementGrading, Level } from '../../domain/assessment.ts';
import type { TranslateGradings } from '../records/index.ts';

export function nameLevel(t: TranslateGradings, level: Level): string {
  return t(`gradings.impact.${level}`);
}

/** Names a judgement's grade, or that it is ungraded. */
export function nameJudged(t: TranslateGradings, grading: JudgementGrading, judgement: Judgement): string {
  switch (grading) {
    case 'reliability':
      return said(judgement.reliability, (id) => t(`gradings.reliability.${id}`), t);
    case 'credibility':
      return said(judgement.credibility, (id) => t(`gradings.credibility.${id}`), t);
    case 'confidence':
      return said(judgement.confidence, (id) => t(`gradings.confidence.${id}`), t);
  }
}

function said<T>(id: T | null, say: (id: T) => string, t: TranslateGradings): string {
  return id === null ? t('gradings.ungraded') : say(id);
}
