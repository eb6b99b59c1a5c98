import { useEffect, useRef, useState } from 'react';
import { useReducedMotion } from '../../ui/map-stage/use-reduced-motion.ts';
import { IconButton } from '../../ui/primitives/icon-button.tsx';
import { useExploreT } from '../records/index.ts';
import { type MonthPeriod, movedMonths } from '../timeline/index.ts';

interface Props {
  readonly axis: MonthPeriod;
  readonly shown: MonthPeriod;
  readonly onMonths: (next: MonthPeriod) => void;
}

const STEP_MS = 700;
const YEAR = 12;
const QUARTER = 3;

/** Steps a period through time; automatic play is off under reduced motion. */
export function TimePlay({ axis, shown, onMonths }: Props) {
  const t = useExploreT();
  const isStill = useReducedMotion();
  const [isPlaying, setPlaying] = useState(false);
  const runs = isPlaying && !isStill;
  const step = (by: 1 | -1) => {
    onMonths(startOf(axis, shown, by) ?? movedMonths(shown, by * stepOf(shown), axis));
  };
  const canGo = (by: 1 | -1) =>
    isAll(axis, shown) || (by === 1 ? shown.to < axis.to : shown.from > axis.from);
  const forward = useRef(() => {});
  forward.current = () => {
    if (canGo(1)) step(1);
    else setPlaying(false);
  };
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => forward.current(), STEP_MS);
    return () => clearInterval(timer);
  }, [runs]);
  return (
    <div className="time-play" role="group" aria-label={t('explore.play.group')}>
      <IconButton
        icon="chevron-left"
        label={t('explore.play.earlier')}
        aria-disabled={!canGo(-1)}
        onClick={() => canGo(-1) && step(-1)}
      />
      {!isStill && (
        <IconButton
          icon={isPlaying ? 'pause' : 'play'}
          label={t(isPlaying ? 'explore.play.stop' : 'explore.play')}
          onClick={() => {
            // Playing from the end restarts.
            if (!isPlaying && !canGo(1)) onMonths({ from: axis.from, to: axis.from + shown.to - shown.from });
            setPlaying(!isPlaying);
          }}
        />
      )}
      <IconButton
        icon="chevron-right"
        label={t('explore.play.later')}
        aria-disabled={!canGo(1)}
        onClick={() => canGo(1) && step(1)}
      />
    </div>
  );
}

function isAll(axis: MonthPeriod, shown: MonthPeriod): boolean {
  return shown.from === axis.from && shown.to === axis.to;
}

/** Returns the first period: a year, a quarter or a month, depending on the axis length. */
function startOf(axis: MonthPeriod, shown: MonthPeriod, by: 1 | -1): MonthPeriod | null {
  if (!isAll(axis, shown)) return null;
  const months = axis.to - axis.from;
  const length = Math.min(months, months > 6 * YEAR ? YEAR : months > YEAR ? QUARTER : 1);
  return by === 1 ? { from: axis.from, to: axis.from + length } : { from: axis.to - length, to: axis.to };
}

/** A quarter moves by a month for smooth motion; longer periods by a twelfth. */
function stepOf({ from, to }: MonthPeriod): number {
  return Math.max(1, Math.round((to - from) / YEAR));
}
