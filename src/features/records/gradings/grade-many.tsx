import { useState } from 'react';
import { GRADINGS, type Grading } from '../../../domain/grading.ts';
import { GradeSelect } from './grade-select.tsx';
import { nameGrade, useGradingsT } from './grading-words.ts';

interface Props {
  readonly legend: string;
  /** Number of records to grade. */
  readonly count: number;
  /** @returns number of changed records */
  readonly onGrade: (grading: Grading, grade: number) => number;
}

/** Grades many records at once. */
export function GradeMany({ legend, count, onGrade }: Props) {
  const t = useGradingsT();
  const [grading, setGrading] = useState<Grading>('reliability');
  const [grade, setGrade] = useState(1);
  const [said, setSaid] = useState('');
  const give = () => {
    const changed = onGrade(grading, grade);
    setSaid(
      changed === 0
        ? t('gradings.bulk.none')
        : t('gradings.bulk.done', {
            count: changed,
            grading: t(`gradings.by.${grading}`),
            grade: nameGrade(t, grading, grade),
          }),
    );
  };
  return (
    <fieldset className="compare-with">
      <legend>{legend}</legend>
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
      <button type="button" className="button" data-quiet="" aria-disabled={count === 0} onClick={give}>
        {t('gradings.bulk.do', { count })}
      </button>
      <p className="incidents-note" role="status">
        {said}
      </p>
    </fieldset>
  );
}
