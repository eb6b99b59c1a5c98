import { useEffect, useRef, useState } from 'react';
import { useReducedMotion } from '../../map-stage/use-reduced-motion.ts';
import { IconButton } from '../../primitives/icon-button.tsx';
import { useExploreT } from './explore-words.ts';
import { type MonthWindow, movedWindow } from './month-window.ts';

interface Props {
  readonly whole: MonthWindow;
  readonly shown: MonthWindow;
  readonly onWindow: (next: MonthWindow) => void;
}

const STEP_MS = 700;
const YEAR = 12;
const QUARTER = 3;

/** Steps a window through time; automatic play is off under reduced motion. */
export function TimePlay({ whole, shown, onWindow }: Props) {
  const t = useExploreT();
  const isStill = useReducedMotion();
  const [isPlaying, setPlaying] = useState(false);
  const runs = isPlaying && !isStill;
  const step = (by: 1 | -1) => {
    const window = startOf(whole, shown, by);
    onWindow(window ?? movedWindow(shown, by * stepOf(shown), whole));
  };
  const canGo = (by: 1 | -1) =>
    isAll(whole, shown) || (by === 1 ? shown.end < whole.end : shown.first > whole.first);
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
            if (!isPlaying && !canGo(1))
              onWindow({ first: whole.first, end: whole.first + shown.end - shown.first });
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

function isAll(whole: MonthWindow, shown: MonthWindow): boolean {
  return shown.first === whole.first && shown.end === whole.end;
}

/** Returns the first window: a year, a quarter or a month, depending on the axis length. */
function startOf(whole: MonthWindow, shown: MonthWindow, by: 1 | -1): MonthWindow | null {
  if (!isAll(whole, shown)) return null;
  const months = whole.end - whole.first;
  const length = Math.min(months, months > 6 * YEAR ? YEAR : months > YEAR ? QUARTER : 1);
  return by === 1
    ? { first: whole.first, end: whole.first + length }
    : { first: whole.end - length, end: whole.end };
}

/** A quarter moves by a month for smooth motion; longer windows by a twelfth. */
function stepOf({ first, end }: MonthWindow): number {
  return Math.max(1, Math.round((end - first) / YEAR));
}
