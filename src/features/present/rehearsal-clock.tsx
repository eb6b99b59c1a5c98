import { plannedSeconds, type Story } from '../../domain/story.ts';
import { formatDuration } from './format-duration.ts';
import { usePresentT } from './present-words.ts';
import { type Rehearsal, sumOf, timesAt } from './state/rehearsal.ts';
import { useNow } from './use-now.ts';

interface Props {
  readonly story: Story;
  readonly rehearsal: Rehearsal;
  readonly index: number;
}

/** Rehearsal times of the chapter and of the whole, against the plan. */
export function RehearsalClock({ story, rehearsal, index }: Props) {
  const t = usePresentT();
  const times = timesAt(rehearsal, useNow(500));
  const taken = (times.takenMs[index] ?? 0) / 1000;
  const plan = story.chapters[index]?.seconds ?? 0;
  const [spent, planned] = [formatDuration(taken), formatDuration(plan)];
  const isLate = taken > plan;
  return (
    <p
      className="briefing-clock rehearsal-clock"
      role="timer"
      aria-label={t('present.rehearsal.label', { spent, planned })}
      data-late={isLate || undefined}
    >
      <span>
        <b>{t('present.rehearsal')}</b> {t('present.time', { spent, planned })}
        {isLate && <> · {t('present.rehearsal.late')}</>}
      </span>
      <span>
        {t('present.rehearsal.whole', {
          spent: formatDuration(sumOf(times) / 1000),
          planned: formatDuration(plannedSeconds(story)),
        })}
        {rehearsal.lane === 'apart' && <> · {t('present.rehearsal.apart')}</>}
      </span>
    </p>
  );
}
