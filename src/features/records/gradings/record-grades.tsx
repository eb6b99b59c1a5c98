import { GRADINGS } from '../../../domain/grading.ts';
import { useAppState, useAppStore } from '../../../ui/ui-context.tsx';
import type { IncidentRow } from '../../explore/state/exploration.ts';
import { gradeIncident } from '../state/grade-incidents.ts';
import { GradeHistory } from './grade-history.tsx';
import { GradeSelect } from './grade-select.tsx';
import { useGradingsT } from './grading-words.ts';

/** Gradings of the open record. */
export function RecordGrades({ incident }: { readonly incident: IncidentRow }) {
  const t = useGradingsT();
  const store = useAppStore();
  const columns = useAppState(({ gradings }) => gradings.columns.get(incident.set));
  return (
    <section aria-label={t('gradings.title')} data-testid="record-grades">
      <h3>{t('gradings.title')}</h3>
      <div className="compare-fields">
        {GRADINGS.map((grading) => (
          <GradeSelect
            key={grading}
            label={t(`gradings.by.${grading}`)}
            grading={grading}
            value={columns?.[grading]?.[incident.row] ?? 0}
            onChange={(grade) => gradeIncident(store, incident, grading, grade)}
          />
        ))}
      </div>
      <GradeHistory />
    </section>
  );
}
