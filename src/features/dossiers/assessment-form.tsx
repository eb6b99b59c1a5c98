import { useId } from 'react';
import {
  ASSESSED,
  type Assessed,
  emptyAssessment,
  JUDGEMENT_GRADINGS,
  type Judgement,
  type JudgementGrading,
  LEVELS,
  REASON_MAX_LENGTH,
} from '../../domain/assessment.ts';
import { type DossierSubject, subjectKey } from '../../domain/dossier-subject.ts';
import { GRADES } from '../../domain/grading.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { SelectField } from '../../ui/primitives/select-field.tsx';
import { UndoButtons } from '../../ui/primitives/undo-buttons.tsx';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { useGradingsT } from '../records/index.ts';
import { selectSavesWork } from '../workspace/state/saves-work.ts';
import { useDossierT } from './dossier-words.ts';
import { nameJudged, nameLevel } from './name-grades.ts';
import { ASSESSMENTS, assess } from './state/edit-assessments.ts';

/** The user's assessment of the subject; saved while typing. */
export function AssessmentForm({ subject }: { readonly subject: DossierSubject }) {
  const t = useDossierT();
  const tGradings = useGradingsT();
  const { list, isRefused, isShared } = useAppState((state) => state.assessments);
  const keeps = useAppState(selectSavesWork);
  const key = subjectKey(subject);
  const own = list.find((one) => subjectKey(one.subject) === key) ?? emptyAssessment(subject);
  return (
    <Section
      title={t('dossier.assess')}
      aside={
        <UndoButtons
          of={ASSESSMENTS}
          undoLabel={tGradings('gradings.undo')}
          redoLabel={tGradings('gradings.redo')}
          describe={(way) => t(way === 'undo' ? 'dossier.assess.undone' : 'dossier.assess.redone')}
        />
      }
    >
      {isRefused || !keeps ? (
        <p className="caution">{t('dossier.assess.refused')}</p>
      ) : (
        <p className="dossier-note">{t('dossier.assess.saved')}</p>
      )}
      <p className="dossier-note">{t('dossier.assess.intro')}</p>
      {isShared && (
        <p className="dossier-note" role="status">
          {t('dossier.assess.shared')}
        </p>
      )}
      <div className="dossier-assess" data-testid="assessment">
        {ASSESSED.map((what) => (
          <JudgementFields key={what} subject={subject} what={what} judgement={own[what]} />
        ))}
      </div>
    </Section>
  );
}

interface FieldsProps {
  readonly subject: DossierSubject;
  readonly what: Assessed;
  readonly judgement: Judgement;
}

function JudgementFields({ subject, what, judgement }: FieldsProps) {
  const t = useDossierT();
  const tGradings = useGradingsT();
  const store = useAppStore();
  const hint = useId();
  const change = (patch: Partial<Judgement>) => assess(store, subject, what, patch);
  const { level, reason } = judgement;
  const hasReason = reason.trim() !== '';
  const fault =
    level !== null && !hasReason
      ? t('dossier.assess.noReason')
      : level === null && hasReason
        ? t('dossier.assess.noLevel')
        : '';
  return (
    <fieldset data-assessed={what}>
      <legend>{t(`dossier.assess.${what}`)}</legend>
      <p className="dossier-note">{t(`dossier.assess.${what}.about`)}</p>
      <SelectField
        label={t('dossier.assess.level')}
        value={level ?? ''}
        options={[
          { value: '', label: t('dossier.assess.none') },
          ...LEVELS.map((one) => ({ value: one, label: nameLevel(tGradings, one) })),
        ]}
        onChoose={(value) => change({ level: LEVELS.find((one) => one === value) ?? null })}
      />
      <label className="field">
        <span>{t('dossier.assess.reason')}</span>
        <textarea
          rows={2}
          maxLength={REASON_MAX_LENGTH}
          value={reason}
          aria-describedby={hint}
          onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
        />
      </label>
      <p id={hint} className="dossier-fault" role="status">
        {fault}
      </p>
      {JUDGEMENT_GRADINGS.map((grading) => (
        <GradeField key={grading} grading={grading} judgement={judgement} onChange={change} />
      ))}
    </fieldset>
  );
}

interface GradeProps {
  readonly grading: JudgementGrading;
  readonly judgement: Judgement;
  readonly onChange: (patch: Partial<Judgement>) => void;
}

function GradeField({ grading, judgement, onChange }: GradeProps) {
  const t = useGradingsT();
  const grades: readonly (string | null)[] = [null, ...GRADES[grading]];
  return (
    <SelectField
      label={t(`gradings.by.${grading}`)}
      value={judgement[grading] ?? ''}
      options={grades.map((grade) => ({
        value: grade ?? '',
        label: nameJudged(t, grading, { ...judgement, [grading]: grade }),
      }))}
      onChoose={(value) => onChange({ [grading]: value === '' ? null : value })}
    />
  );
}
