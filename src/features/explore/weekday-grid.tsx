import { type CSSProperties, type KeyboardEvent, useId, useRef, useState } from 'react';
import { type BarKey, NONE } from '../../analysis/incidents/dimensions.ts';
import type { Formats } from '../../i18n/format.ts';
import { formatAmount } from '../../i18n/format-amount.ts';
import { readingKey } from '../../ui/primitives/reading-key.ts';
import { useAppState, useAppStore, useFormat } from '../../ui/ui-context.tsx';
import { useCalendarNames, useExploreT } from '../records/index.ts';
import { chooseBars } from './state/filter-incidents.ts';
import type { CountedBar } from './use-bar-order.ts';

const MONTHS = 12;
const DAYS = 7;
const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  PageUp: [-MONTHS, 0],
  PageDown: [MONTHS, 0],
  Home: [0, -DAYS],
  End: [0, DAYS],
};

interface GridProps {
  readonly bars: readonly CountedBar[];
  /** Unit of the sums; `null` for numbers of records. */
  readonly unit: string | null;
}

/** Months by weekdays. Cells and headers filter records; arrow keys move within one tab stop. */
export function WeekdayGrid({ bars, unit }: GridProps) {
  const t = useExploreT();
  const format = useFormat();
  const store = useAppStore();
  const names = useCalendarNames();
  const chosen = useAppState(({ exploration }) => exploration.chosen.weekday ?? null);
  const titleId = useId();
  const grid = useRef<HTMLTableElement>(null);
  /** Row and column of the tab stop; 0 is a header. */
  const [at, setAt] = useState<readonly [number, number]>([1, 1]);
  const counts = new Map(bars.map(({ key, count }) => [key, count]));
  const countOf = (key: BarKey) => counts.get(key) ?? 0;
  const longest =
    bars.reduce((most, { key, count }) => (key === NONE ? most : Math.max(most, count)), 0) || 1;
  const isChosen = (keys: readonly BarKey[]) => chosen !== null && keys.every((key) => chosen.includes(key));
  const toggle = (keys: readonly BarKey[]) => {
    const others = (chosen ?? []).filter((key) => !keys.includes(key));
    const next = isChosen(keys) ? others : [...others, ...keys];
    chooseBars(store, 'weekday', next.length === 0 ? null : next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[readingKey(event)];
    if (move === undefined) return;
    event.preventDefault();
    const row = Math.min(MONTHS, Math.max(0, at[0] + move[0]));
    // The corner is not a button.
    const column = Math.min(DAYS, Math.max(row === 0 ? 1 : 0, at[1] + move[1]));
    setAt([row, column]);
    grid.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)?.focus();
  };
  const buttonOf = (row: number, column: number, keys: readonly BarKey[], name: string, short: string) => {
    const count = keys.reduce<number>((sum, key) => sum + countOf(key), 0);
    const isPressed = isChosen(keys);
    return (
      <GridButton
        at={`${row} ${column}`}
        isReached={at[0] === row && at[1] === column}
        about={
          unit === null
            ? t(isPressed ? 'explore.days.chosen' : 'explore.days.cell', { name, count })
            : t('explore.days.measured', { name, sum: formatAmount(count, unit, format) })
        }
        text={short}
        share={row === 0 || column === 0 ? 0 : count / longest}
        isPressed={isPressed}
        isDim={chosen !== null && !isPressed}
        onFocus={() => setAt([row, column])}
        onPress={() => toggle(keys)}
      />
    );
  };
  const untold = countOf(NONE);
  return (
    <section className="bar-group" aria-labelledby={titleId}>
      <header className="bar-head">
        <h3 id={titleId}>{t('explore.days')}</h3>
        {chosen !== null && (
          <button
            type="button"
            className="link-button"
            aria-label={t('explore.all.of', { group: t('explore.days') })}
            onClick={() => chooseBars(store, 'weekday', null)}
          >
            {t('explore.all')}
          </button>
        )}
      </header>
      <table ref={grid} className="day-grid" aria-labelledby={titleId} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <td />
            {names.weekdays.map(({ short, long }, day) => (
              <th key={long} scope="col">
                {buttonOf(0, day + 1, ofDay(day), long, short)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.months.map(({ short, long }, month) => (
            <tr key={long}>
              <th scope="row">{buttonOf(month + 1, 0, ofMonth(month), long, short)}</th>
              {names.weekdays.map((weekday, day) => {
                const key = month * DAYS + day;
                return (
                  <td key={weekday.long}>
                    {buttonOf(
                      month + 1,
                      day + 1,
                      [key],
                      `${long}${format.comma}${weekday.long}`,
                      shortCount(countOf(key), format),
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {untold > 0 && (
        <p className="incidents-note">
          {t('explore.days.unknown', { count: formatAmount(untold, unit, format) })}
        </p>
      )}
    </section>
  );
}

function ofDay(day: number): readonly BarKey[] {
  return Array.from({ length: MONTHS }, (_, month) => month * DAYS + day);
}

function ofMonth(month: number): readonly BarKey[] {
  return Array.from({ length: DAYS }, (_, day) => month * DAYS + day);
}

/**
 * Formats a count for a narrow cell: whole below a thousand, then thousands or millions. The accessible name
 * has the full count.
 */
function shortCount(count: number, format: Pick<Formats, 'number'>): string {
  if (count < 1000) return count === 0 ? '' : format.number(count);
  const [scaled, sign] = count < 1_000_000 ? [count / 1000, 'k'] : [count / 1_000_000, 'M'];
  return `${format.number(scaled, scaled < 10 ? 1 : 0)}${sign}`;
}

interface Props {
  /** Row and column, for keyboard navigation. */
  readonly at: string;
  /** Whether it is a tab stop. */
  readonly isReached: boolean;
  readonly about: string;
  readonly text: string;
  /** Colour intensity from 0 to 1; the number carries the same information. */
  readonly share: number;
  readonly isPressed: boolean;
  readonly isDim: boolean;
  readonly onFocus: () => void;
  readonly onPress: () => void;
}

/** A cell or header of the weekday grid. */
function GridButton(props: Props) {
  const { at, isReached, about, text, share, isPressed, isDim, onFocus, onPress } = props;
  return (
    <button
      type="button"
      className="day-button"
      data-at={at}
      data-dim={isDim || undefined}
      tabIndex={isReached ? 0 : -1}
      title={about}
      aria-label={about}
      aria-pressed={isPressed}
      style={{ '--share': share } as CSSProperties}
      onFocus={onFocus}
      onClick={onPress}
    >
      {text}
    </button>
  );
}
