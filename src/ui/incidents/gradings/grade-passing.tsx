import { useState } from 'react';
import { GRADINGS, type Grading } from '../../../domain/grading.ts';
import { gradePassing } from '../../../state/commands/incidents/grade-incidents.ts';
import { selectExploredIncidents } from '../../../state/selectors/explored-incidents.ts';
import { useAppState, useAppStore } from '../../ui-context.tsx';
import { GradeSelect } from './grade-select.tsx';
import { nameGrade, useGradingsT } from './grading-words.ts';

/** Gives all that pass the filters a grade at once. */
export function GradePassing() {
  const t = useGradingsT();
  const store = useAppStore();
  const { passing } = useAppState(selectExploredIncidents);
  const [grading, setGrading] = useState<Grading>('reliability');
  const [grade, setGrade] = useState(1);
  const [said, setSaid] = useState('');
  const give = () => {
    const count = gradePassing(store, grading, grade);
    setSaid(
      count === 0
        ? t('gradings.bulk.none')
        : t('gradings.bulk.done', {
            count,
            grading: t(`gradings.by.${grading}`),
            grade: nameGrade(t, grading, grade),
          }),
    );
  };
  return (
    <fieldset className="compare-with">
      <legend>{t('gradings.bulk')}</legend>
      <div className="compare-fields">
        <label className="field">
          <span>{t('gradings.bulk.grading')}</span>
          <select
            className="select"
            value={grading}
            onChange={({ currentTarget: { value } }) => {
              const next = GRADINGS.find((one) => one === value);
              if (next === undefined) return;
              setGrading(next);
              setGrade(1);
            }}
          >
            {GRADINGS.map((one) => (
              <option key={one} value={one}>
                {t(`gradings.by.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <GradeSelect label={t('gradings.bulk.grade')} grading={grading} value={grade} onChange={setGrade} />
      </div>
      <button type="button" className="button" data-quiet="" aria-disabled={passing === 0} onClick={give}>
        {t('gradings.bulk.do', { count: passing })}
      </button>
      <p className="incidents-note" role="status">
        {said}
      </p>
    </fieldset>
  );
}
