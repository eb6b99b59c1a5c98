import { useMemo } from 'react';
import {
  type CountedTime,
  columnsOf,
  stepsFor,
  sumOfTimes,
  TIME_STEPS,
  type TimeCounts,
  type TimeStep,
} from '../../analysis/dossier/count-by-time.ts';
import type { DossierSubject } from '../../domain/dossier-subject.ts';
import { periodOf } from '../../state/session.ts';
import { UntaggedNote } from '../incidents/explore/untagged-note.tsx';
import { useFilterWords } from '../incidents/record-export/use-filter-words.ts';
import { Section } from '../primitives/section.tsx';
import { SelectField } from '../primitives/select-field.tsx';
import { useAppState, useFormat } from '../ui-context.tsx';
import { useDossierT } from './dossier-words.ts';
import { TimeColumns } from './time-columns.tsx';
import { TimeTable } from './time-table.tsx';

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
