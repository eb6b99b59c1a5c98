import { type Grading, UNGRADED } from '../../../domain/grading.ts';
import { useAppState, useAppStore, useFormat } from '../../../ui/ui-context.tsx';
import { BarButton } from '../bar-button.tsx';
import { BarSection } from '../bar-section.tsx';
import { useExploreT } from '../explore-words.ts';
import { chooseGrades, toggleGrade } from '../state/grade-incidents.ts';
import { nameGrade, useGradingsT } from './grading-words.ts';

interface Props {
  readonly grading: Grading;
  /** By grade, ungraded first. */
  readonly counts: Uint32Array;
}

/**
 * Grades in their defined order; pressing one filters by it. Ungraded records come last without a bar, since
 * at first all are ungraded.
 */
export function GradeBars({ grading, counts }: Props) {
  const t = useGradingsT();
  const tExplore = useExploreT();
  const format = useFormat();
  const store = useAppStore();
  const chosen = useAppState(({ gradings }) => gradings.chosen[grading]);
  const sum = counts.reduce((total, count) => total + count, 0);
  const longest = counts.subarray(1).reduce((most, count) => Math.max(most, count), 1);
  const grades = [...counts.keys()].filter(
    (grade) => (counts[grade] ?? 0) > 0 || chosen?.includes(grade) === true,
  );
  const ordered = grades[0] === UNGRADED ? [...grades.slice(1), UNGRADED] : grades;
  return (
    <BarSection
      title={t(`gradings.by.${grading}`)}
      level={4}
      dimension={grading}
      onClear={chosen === null ? null : () => chooseGrades(store, grading, null)}
    >
      <ul className="bars">
        {ordered.map((grade) => {
          const name = nameGrade(t, grading, grade);
          const isPressed = chosen?.includes(grade) ?? false;
          const count = format.number(counts[grade] ?? 0);
          return (
            <li key={grade}>
              <BarButton
                name={name}
                about={tExplore(isPressed ? 'explore.bar.chosen' : 'explore.bar', { name, count, sum })}
                lead={null}
                count={count}
                share={grade === UNGRADED ? null : (counts[grade] ?? 0) / longest}
                isDim={chosen !== null && !isPressed}
                isPressed={isPressed}
                onPress={() => toggleGrade(store, grading, grade)}
              />
            </li>
          );
        })}
      </ul>
    </BarSection>
  );
}
