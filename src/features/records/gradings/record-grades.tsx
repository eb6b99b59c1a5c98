import { textAt } from '../../../domain/column-cells.ts';
import { FILE_GRADINGS, type FileGrading, gradeIn } from '../../../domain/file-grade.ts';
import { GRADINGS, type Grading, UNGRADED } from '../../../domain/grading.ts';
import { useAppState, useAppStore } from '../../../ui/ui-context.tsx';
import type { IncidentRow } from '../../explore/state/exploration.ts';
import { gradeIncident } from '../state/grade-incidents.ts';
import { GradeHistory } from './grade-history.tsx';
import { GradeSelect } from './grade-select.tsx';
import { nameGrade, useGradingsT } from './grading-words.ts';

/** The grade that the file gives, beside the user's own, which it never changes. */
function FileGrade({ incident, grading }: { readonly incident: IncidentRow; readonly grading: Grading }) {
  const t = useGradingsT();
  const text = useAppState(({ incidents }) => {
    const table = incidents?.sets.find(({ key }) => key === incident.set)?.taken.table;
    const at = isFileGrading(grading) ? table?.gradeColumns?.[grading] : undefined;
    const column = at === undefined ? undefined : table?.columns[at];
    return column === undefined ? '' : textAt(column, incident.row).trim();
  });
  if (text === '' || !isFileGrading(grading)) return null;
  const grade = gradeIn(grading, text);
  return (
    <p className="incidents-note" data-testid={`file-${grading}`}>
      {t('gradings.fromFile', { grade: grade === UNGRADED ? text : nameGrade(t, grading, grade) })}
    </p>
  );
}

function isFileGrading(grading: Grading): grading is FileGrading {
  return FILE_GRADINGS.some((one) => one === grading);
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
            <FileGrade incident={incident} grading={grading} />
          </div>
        ))}
      </div>
      <GradeHistory />
    </section>
  );
}
