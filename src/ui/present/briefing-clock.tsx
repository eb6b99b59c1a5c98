import { plannedSeconds, type Story } from '../../domain/story.ts';
import { useInterfaceLanguage } from '../ui-context.tsx';
import { formatDuration } from './format-duration.ts';
import { formatTimeOfDay } from './format-time-of-day.ts';
import { usePresentT } from './present-words.ts';
import { useNow } from './use-now.ts';

/** Elapsed and planned time of the briefing, and time of day. */
export function BriefingClock({ story, begunAt }: { readonly story: Story; readonly begunAt: number }) {
  const t = usePresentT();
  const language = useInterfaceLanguage();
  const now = useNow(1000);
  const spent = formatDuration((now - begunAt) / 1000);
  const planned = formatDuration(plannedSeconds(story));
  return (
    <p className="briefing-clock" role="timer" aria-label={t('present.time.label', { spent, planned })}>
      <span>{t('present.time', { spent, planned })}</span>
      <span>{formatTimeOfDay(now, language)}</span>
    </p>
  );
}
