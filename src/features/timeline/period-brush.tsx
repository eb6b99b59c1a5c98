import { type PointerEvent, useRef } from 'react';
import { namePeriod } from '../../analysis/name-period.ts';
import { dateOfMonth, monthOfDate } from '../../lib/months.ts';
import type { Period } from '../../scene/scene.ts';
import { brushPeriod, setPeriod, settlePeriod } from '../../state/commands/filter-atlas.ts';
import { periodOf } from '../../state/session.ts';
import { slideByKey } from '../../ui/primitives/slide-by-key.ts';
import { useAppState, useAppStore, useFormat, useT } from '../../ui/ui-context.tsx';

/** Months since January 1970: from ≤ month < to. */
export interface MonthPeriod {
  readonly from: number;
  readonly to: number;
}

type End = keyof Period;

/** What the pointer drags, and the month where it began, unrounded. */
type Hold =
  | { readonly of: 'new'; readonly month: number }
  | { readonly of: 'period'; readonly month: number; readonly shown: MonthPeriod }
  | { readonly of: End; readonly month: number; readonly shown: MonthPeriod };

const ENDS = ['from', 'to'] as const satisfies readonly End[];
const OPEN = { from: 'time.openStart', to: 'time.openEnd' } as const;
const MONTHS_PER_YEAR = 12;

/**
 * Chooses the period on an axis of months: drag to make, move or resize it, or use keys at either end. The
 * style of its place decides which parts take the pointer.
 */
export function PeriodBrush({ axis }: { readonly axis: MonthPeriod }) {
  const store = useAppStore();
  const period = useAppState(periodOf);
  const box = useRef<HTMLDivElement>(null);
  const hold = useRef<Hold | null>(null);
  const shown = monthsOfPeriod(period, axis);
  const isWhole = shown.from === axis.from && shown.to === axis.to;
  const shareOf = (month: number) => ((month - axis.from) / (axis.to - axis.from)) * 100;

  const monthAt = ({ clientX }: PointerEvent): number => {
    const { left, width } = box.current?.getBoundingClientRect() ?? { left: 0, width: 0 };
    return width === 0 ? axis.from : axis.from + ((clientX - left) / width) * (axis.to - axis.from);
  };
  const brush = (months: MonthPeriod) => brushPeriod(store, periodOfMonths(months, axis));
  /** The other end keeps its date, which may be more precise than a month or off the axis. */
  const brushEnd = (end: End, month: number) => {
    const [least, most] = end === 'from' ? [axis.from, shown.to - 1] : [shown.from + 1, axis.to];
    const months = { ...shown, [end]: Math.min(most, Math.max(least, Math.round(month))) };
    brushPeriod(store, { ...period, [end]: periodOfMonths(months, axis)[end] });
  };
  const take = (event: PointerEvent, what: Hold) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    box.current?.setPointerCapture(event.pointerId);
    hold.current = what;
  };
  const pull = (event: PointerEvent) => {
    const held = hold.current;
    if (held === null) return;
    const month = monthAt(event);
    if (held.of === 'new') {
      const from = Math.floor(Math.min(held.month, month));
      const to = Math.ceil(Math.max(held.month, month));
      const first = Math.min(axis.to - 1, Math.max(axis.from, from));
      brush({ from: first, to: Math.min(axis.to, Math.max(first + 1, to)) });
    } else if (held.of === 'period') {
      brush(movedMonths(held.shown, Math.round(month - held.month), axis));
    } else brushEnd(held.of, held.shown[held.of] + month - held.month);
  };
  const letGo = () => {
    if (hold.current !== null) settlePeriod(store);
    hold.current = null;
  };

  return (
    <div
      ref={box}
      className="period-brush"
      onPointerDown={(event) => take(event, { of: 'new', month: monthAt(event) })}
      onPointerMove={pull}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <div
        className="period-range"
        data-whole={isWhole || undefined}
        style={{ left: `${shareOf(shown.from)}%`, width: `${shareOf(shown.to) - shareOf(shown.from)}%` }}
        onPointerDown={(event) => {
          // A period of the whole axis cannot move, so a drag makes a new one.
          if (!isWhole) take(event, { of: 'period', month: monthAt(event), shown });
        }}
      />
      {ENDS.map((end) => (
        <Handle
          key={end}
          end={end}
          axis={axis}
          month={shown[end]}
          date={period[end]}
          leftPercent={shareOf(shown[end])}
          onMonth={(month) => brushEnd(end, month)}
          onTake={(event) => take(event, { of: end, month: monthAt(event), shown })}
        />
      ))}
    </div>
  );
}

interface HandleProps {
  readonly end: End;
  readonly axis: MonthPeriod;
  readonly month: number;
  /** `null` if open. */
  readonly date: string | null;
  readonly leftPercent: number;
  readonly onMonth: (month: number) => void;
  readonly onTake: (event: PointerEvent) => void;
}

function Handle({ end, axis, month, date, leftPercent, onMonth, onTake }: HandleProps) {
  const t = useT();
  const format = useFormat();
  return (
    <div
      className="period-handle"
      data-end={end}
      role="slider"
      tabIndex={0}
      aria-label={t(`time.${end}`)}
      aria-valuemin={axis.from}
      aria-valuemax={axis.to}
      aria-valuenow={month}
      aria-valuetext={date === null ? t(OPEN[end]) : format.date(date)}
      style={{ left: `${leftPercent}%` }}
      onPointerDown={onTake}
      onKeyDown={(event) => {
        const wanted = slideByKey(event.key, month, {
          least: axis.from,
          most: axis.to,
          step: 1,
          page: MONTHS_PER_YEAR,
        });
        if (wanted === null) return;
        event.preventDefault();
        onMonth(wanted);
      }}
    />
  );
}

/** Names the period that brushes show. */
export function usePeriodWords(): string {
  const t = useT();
  const format = useFormat();
  return namePeriod(useAppState(periodOf), t, format);
}

/** Opens both ends; nothing while they are open. */
export function ResetPeriod() {
  const t = useT();
  const store = useAppStore();
  const { from, to } = useAppState(periodOf);
  return from === null && to === null ? null : (
    <button type="button" className="link-button" onClick={() => setPeriod(store, { from: null, to: null })}>
      {t('time.reset')}
    </button>
  );
}

/** Returns the part of the axis within the period; an open end is the end of the axis. */
export function monthsOfPeriod(period: Period, axis: MonthPeriod): MonthPeriod {
  const within = (month: number) => Math.min(axis.to, Math.max(axis.from, month));
  return {
    from: period.from === null ? axis.from : within(monthOfDate(period.from, 'first')),
    to: period.to === null ? axis.to : within(monthOfDate(period.to, 'last') + 1),
  };
}

/**
 * Returns the period of whole months. An end at the end of the axis is open; undated records match only if
 * both ends are.
 */
export function periodOfMonths({ from, to }: MonthPeriod, axis: MonthPeriod): Period {
  return {
    from: from <= axis.from ? null : dateOfMonth(from),
    to: to >= axis.to ? null : dateOfMonth(to - 1),
  };
}

/** Moves a period along the axis; it keeps its length and stops at the ends. */
export function movedMonths({ from, to }: MonthPeriod, by: number, axis: MonthPeriod): MonthPeriod {
  const possible = Math.max(axis.from - from, Math.min(axis.to - to, by));
  return { from: from + possible, to: to + possible };
}
