import { useState } from 'react';
import { GRADINGS } from '../../../domain/grading.ts';
import { useAppState, useAppStore } from '../../../ui/ui-context.tsx';
import { selectExploredIncidents } from '../../explore/state/explored-incidents.ts';
import { selectSavesWork } from '../../workspace/state/saves-work.ts';
import { selectGradeCounts } from '../state/grade-counts.ts';
import { gradePassing } from '../state/grade-incidents.ts';
import { useSettled } from '../use-settled.ts';
import { GradeBars } from './grade-bars.tsx';
import { GradeHistory } from './grade-history.tsx';
import { GradeMany } from './grade-many.tsx';
import { useGradingsT } from './grading-words.ts';

/** Gradings as filters with counts, and grading of all matching records. */
export function Gradings() {
  const t = useGradingsT();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="disclosure"
      data-testid="gradings"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span className="disclosure-title">{t('gradings.title')}</span>
      </summary>
      {isOpen && (
        <div className="disclosure-body gradings-body">
          <Opened />
        </div>
      )}
    </details>
  );
}

function Opened() {
  const t = useGradingsT();
  const counts = useSettled(selectGradeCounts);
  return (
    <>
      <p className="incidents-note">{t('gradings.intro')}</p>
      <SavedGrades />
      <GradePassing />
      <GradeHistory />
      {GRADINGS.map((grading) => (
        <GradeBars key={grading} grading={grading} counts={counts[grading]} />
      ))}
      <p className="incidents-note">{t('gradings.scale')}</p>
    </>
  );
}

/** States how long gradings are saved. */
export function SavedGrades() {
  const t = useGradingsT();
  const sets = useAppState(({ incidents }) => incidents?.sets) ?? [];
  const unsaved = useAppState(({ gradings }) => gradings.unsaved);
  const keeps = useAppState(selectSavesWork);
  return (
    <>
      {keeps && <p className="incidents-note">{t('gradings.saved')}</p>}
      {sets.map(({ key, name }) =>
        keeps && !unsaved.has(key) ? null : (
          <p key={key} className="incidents-note">
            {t('gradings.notSaved', { name })}
          </p>
        ),
      )}
    </>
  );
}

/** Grades all records that match the filters. */
function GradePassing() {
  const t = useGradingsT();
  const store = useAppStore();
  const { passing } = useAppState(selectExploredIncidents);
  return (
    <GradeMany
      legend={t('gradings.bulk')}
      count={passing}
      onGrade={(grading, grade) => gradePassing(store, grading, grade)}
    />
  );
}
