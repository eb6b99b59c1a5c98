import { useMemo } from 'react';
import {
  type CountedTime,
  columnsOf,
  stepsFor,
  sumOfTimes,
  TIME_STEPS,
  type TimeColumn,
  type TimeCounts,
  type TimeStep,
} from '../../analysis/dossier/count-by-time.ts';
import { type DossierSubject, isAreaSubject } from '../../domain/dossier-subject.ts';
import { periodOf } from '../../state/session.ts';
import { Section } from '../../ui/primitives/section.tsx';
import { SelectField } from '../../ui/primitives/select-field.tsx';
import { useAppState, useFormat } from '../../ui/ui-context.tsx';
import { UntaggedNote, useFilterWords } from '../records/index.ts';
import { useDossierT } from './dossier-words.ts';
import { TimeTable } from './time-table.tsx';
import { yearOfMonth } from './use-time-words.ts';

/** Maximum columns with numbers above them. */
const MAX_NUMBERS = 24;
/** Above this number of years, label every fifth. */
const MAX_YEARS = 20;
/** Height of the longest column; a single record must stay visible beside thousands. */
const HEIGHT_REM = 5;
const MIN_HEIGHT_REM = 0.1;

/** The table as columns, decorative for screen readers; numbers are shown where they fit. */
function TimeColumns({ time: { step, columns } }: { readonly time: CountedTime }) {
  const format = useFormat();
  const most = Math.max(1, ...columns.map(({ count }) => count));
  return (
    <div
      className="dossier-columns"
      style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}
      aria-hidden="true"
      data-testid="dossier-columns"
    >
      {columns.map((column) => {
        const { firstMonth, count } = column;
        const tick = tickOf(column, step, columns.length);
        const height = count === 0 ? 0 : Math.max(MIN_HEIGHT_REM, (count / most) * HEIGHT_REM);
        return (
          <div key={firstMonth} data-year={tick === null ? undefined : ''}>
            <span className="dossier-column-count">
              {count > 0 && columns.length <= MAX_NUMBERS && format.number(count)}
            </span>
            <span className="dossier-column" style={{ height: `${height}rem` }} />
            <span className="dossier-column-tick">{tick}</span>
          </div>
        );
      })}
    </div>
  );
}

/** Year label if a year begins here and there is room. */
function tickOf({ firstMonth }: TimeColumn, step: TimeStep, count: number): string | null {
  const year = yearOfMonth(firstMonth);
  if (step !== 'year') return firstMonth % 12 === 0 ? `${year}` : null;
  return count <= MAX_YEARS || year % 5 === 0 ? `${year}` : null;
}

interface Props {
  readonly subject: DossierSubject;
  /** `null` without imported records. */
  readonly counts: TimeCounts | null;
  /** `null` for automatic. */
  readonly step: TimeStep | null;
  /** Omitted on paper, where nothing can be chosen. */
  readonly onStep?: (step: TimeStep) => void;
}

/** Radius, filters and completeness of the counts. */
export function HowCounted({ subject }: Pick<Props, 'subject'>) {
  return (
    <>
      <p className="dossier-note">{useCountedWords()(subject)}</p>
      <UntaggedNote />
    </>
  );
}

/** Describes the radius and filters of the counts in a sentence. */
export function useCountedWords(): (subject: DossierSubject) => string {
  const t = useDossierT();
  const format = useFormat();
  const filters = useFilterWords();
  const reach = useAppState(({ exploration }) => exploration.reach);
  return ({ id }) => {
    if (isAreaSubject(id)) return t('dossier.incidents.inside', { filters: filters(false) });
    const [kind] = id.split(':');
    const reachKm = kind === 'port' ? reach.port : kind === 'crossing' ? reach.crossing : reach.border;
    return t('dossier.incidents.how', { km: format.km(reachKm), filters: filters(false) });
  };
}

/** The user's records by year, quarter or month, with the active filters. */
export function IncidentTimes({ subject, counts, step, onStep }: Props) {
  const t = useDossierT();
  const period = useAppState(periodOf);
  const time = useCountedTime(counts, step);
  if (counts === null || time === null) {
    return (
      <Section title={t('dossier.incidents')}>
        <p className="empty">{t('dossier.incidents.none')}</p>
      </Section>
    );
  }
  const steps = stepsFor(counts, period);
  return (
    <Section title={t('dossier.incidents')}>
      <HowCounted subject={subject} />
      {onStep !== undefined && steps.length > 1 && (
        <div className="dossier-fields">
          <SelectField
            label={t('dossier.by')}
            value={time.step}
            options={steps.map((one) => ({ value: one, label: t(`dossier.${one}`) }))}
            onChoose={(value) => onStep(TIME_STEPS.find((one) => one === value) ?? 'year')}
          />
        </div>
      )}
      {!time.hasGaps && time.columns.length > 1 && <TimeColumns time={time} />}
      <TimeTable time={time} sum={sumOfTimes(counts)} />
    </Section>
  );
}

/** Columns of the filtered period; `null` without imported records. */
export function useCountedTime(counts: TimeCounts | null, step: TimeStep | null): CountedTime | null {
  const period = useAppState(periodOf);
  return useMemo(() => (counts === null ? null : columnsOf(counts, period, step)), [counts, period, step]);
}
