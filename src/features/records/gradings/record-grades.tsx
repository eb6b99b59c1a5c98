import { type FileGrading, GRADINGS, UNGRADED } from '../../../domain/grading.ts';
import { useAppState, useAppStore } from '../../../ui/ui-context.tsx';
import type { IncidentRow } from '../../explore/state/exploration.ts';
import { gradeIncident } from '../state/grade-incidents.ts';
import { GradeHistory } from './grade-history.tsx';
import { GradeSelect } from './grade-select.tsx';
import { nameGrade, useGradingsT } from './grading-words.ts';

/** The grade that the file gives, beside the user's own, which it never changes. */
function FileGrade({ incident, grading }: { readonly incident: IncidentRow; readonly grading: FileGrading }) {
  const t = useGradingsT();
  const grade = useAppState(({ incidents }) => {
    const table = incidents?.sets.find(({ key }) => key === incident.set)?.taken.table;
    return table?.fileGrades?.[grading]?.[incident.row] ?? UNGRADED;
  });
  if (grade === UNGRADED) return null;
  return <p className="incidents-note">{t('gradings.fromFile', { grade: nameGrade(t, grading, grade) })}</p>;
}

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
          <div key={grading}>
            <GradeSelect
              label={t(`gradings.by.${grading}`)}
              grading={grading}
              value={columns?.[grading]?.[incident.row] ?? 0}
              onChange={(grade) => gradeIncident(store, incident, grading, grade)}
            />
            {(grading === 'reliability' || grading === 'credibility') && (
              <FileGrade incident={incident} grading={grading} />
            )}
          </div>
        ))}
      </div>
      <GradeHistory />
    </section>
  );
}
