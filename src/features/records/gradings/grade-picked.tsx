import { useAppState, useAppStore, useFormat } from '../../../ui/ui-context.tsx';
import { gradePicked } from '../state/grade-incidents.ts';
import { unpickIncidents } from '../state/pick-incidents.ts';
import { selectPickedCount } from '../state/picked-incidents.ts';
import { GradeHistory } from './grade-history.tsx';
import { GradeMany } from './grade-many.tsx';
import { useGradingsT } from './grading-words.ts';

/** Actions on the selected rows; nothing when none is selected. */
export function GradePicked() {
  const t = useGradingsT();
  const format = useFormat();
  const store = useAppStore();
  const { passing, hidden } = useAppState(selectPickedCount);
  if (passing + hidden === 0) return null;
  return (
    <section className="table-picked" aria-label={t('gradings.picked')} data-testid="picked">
      <div className="table-picked-count">
        <p role="status">
          {t('gradings.picked.count', { count: passing })}
          {hidden > 0 && ` ${t('gradings.picked.hidden', { count: format.number(hidden) })}`}
        </p>
        <button type="button" className="text-button" onClick={() => unpickIncidents(store)}>
          {t('gradings.picked.clear')}
        </button>
      </div>
      <GradeMany
        legend={t('gradings.picked')}
        count={passing}
        onGrade={(grading, grade) => gradePicked(store, grading, grade)}
      />
      <GradeHistory />
    </section>
  );
}
