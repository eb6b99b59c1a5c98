import { ASSESSED, type Assessment, isWhole, JUDGEMENT_GRADINGS } from '../../../domain/assessment.ts';
import { type DossierSubject, subjectKey } from '../../../domain/dossier-subject.ts';
import { Section } from '../../../ui/primitives/section.tsx';
import { useAppState } from '../../../ui/ui-context.tsx';
import { useGradingsT } from '../../records/index.ts';
import { useDossierT } from '../dossier-words.ts';
import { nameJudged, nameLevel } from '../name-grades.ts';

/** The assessment of a subject; `null` if none. */
export function useAssessment(subject: DossierSubject): Assessment | null {
  const kept = useAppState(({ assessments }) => assessments.list);
  return kept.find((one) => subjectKey(one.subject) === subjectKey(subject)) ?? null;
}

/** Assessed items with level, reason and gradings; nothing if none. */
export function AssessmentTable({ subject }: { readonly subject: DossierSubject }) {
  const t = useDossierT();
  const tGradings = useGradingsT();
  const assessment = useAssessment(subject);
  const whole = assessment === null ? [] : ASSESSED.filter((what) => isWhole(assessment[what]));
  if (assessment === null || whole.length === 0) return null;
  return (
    <Section title={t('dossier.assess')}>
      <table className="figures paper-assessed" data-testid="assessed">
        <thead>
          <tr>
            <th scope="col" />
            <th scope="col">{t('dossier.assess.level')}</th>
            <th scope="col">{t('dossier.assess.reason')}</th>
            <th scope="col">{tGradings('gradings.title')}</th>
          </tr>
        </thead>
        <tbody>
          {whole.map((what) => {
            const judgement = assessment[what];
            return (
              <tr key={what}>
                <th scope="row">{t(`dossier.assess.${what}`)}</th>
                <td>{judgement.level !== null && nameLevel(tGradings, judgement.level)}</td>
                <td className="paper-reason">{judgement.reason}</td>
                <td>
                  {JUDGEMENT_GRADINGS.map((grading) => (
                    <div key={grading}>
                      {tGradings(`gradings.by.${grading}`)}: {nameJudged(tGradings, grading, judgement)}
                    </div>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
