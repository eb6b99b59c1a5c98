import { gradePassing } from '../../../state/commands/incidents/grade-incidents.ts';
import { selectExploredIncidents } from '../../../state/selectors/explored-incidents.ts';
import { useAppState, useAppStore } from '../../ui-context.tsx';
import { GradeMany } from './grade-many.tsx';
import { useGradingsT } from './grading-words.ts';

/** Grades all records that match the filters. */
export function GradePassing() {
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
