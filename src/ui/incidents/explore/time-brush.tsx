import { type PointerEvent, useRef } from 'react';
import { dateOfMonth } from '../../../analysis/incidents/time-bins.ts';
import { slideByKey } from '../../primitives/slide-by-key.ts';
import { useFormat, useT } from '../../ui-context.tsx';
import { type MonthWindow, movedWindow } from './month-window.ts';

interface Props {
  readonly whole: MonthWindow;
  readonly shown: MonthWindow;
  readonly onWindow: (next: MonthWindow) => void;
  /** Called while dragging. */
  readonly onBrush: (next: MonthWindow) => void;
  /** Called on release. */
  readonly onRest: () => void;
}

type End = 'first' | 'end';
/** What the pointer drags, and from where. */
type Hold =
  | { readonly of: End }
  | { readonly of: 'new'; readonly month: number }
  | { readonly of: 'window'; readonly month: number; readonly from: MonthWindow };

const MONTHS_PER_YEAR = 12;
/** Period selection over the columns: drag to create, move or resize it, or use keys at either end. */
export function TimeBrush({ whole, shown, onWindow, onBrush, onRest }: Props) {
  const plot = useRef<HTMLDivElement>(null);
  const hold = useRef<Hold | null>(null);
  const length = whole.end - whole.first;
  const shareOf = (month: number) => ((month - whole.first) / length) * 100;
  const isWhole = shown.first === whole.first && shown.end === whole.end;

  const monthAt = ({ clientX }: PointerEvent): number => {
    const box = plot.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return whole.first;
    return whole.first + ((clientX - box.left) / box.width) * length;
  };
  const movedEnd = (end: End, month: number): MonthWindow => {
    const at = Math.round(month);
    return end === 'first'
      ? { ...shown, first: Math.max(whole.first, Math.min(shown.end - 1, at)) }
      : { ...shown, end: Math.min(whole.end, Math.max(shown.first + 1, at)) };
  };
  const take = (event: PointerEvent, what: Hold) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    plot.current?.setPointerCapture(event.pointerId);
    hold.current = what;
  };
  const letGo = () => {
    if (hold.current !== null) onRest();
    hold.current = null;
  };
  const pull = (event: PointerEvent) => {
    const held = hold.current;
    if (held === null) return;
    const month = monthAt(event);
    if (held.of === 'window') {
      onBrush(movedWindow(held.from, Math.round(month - held.month), whole));
    } else if (held.of === 'new') {
      const [low, high] = [Math.min(held.month, month), Math.max(held.month, month)];
      const first = Math.max(whole.first, Math.min(whole.end - 1, Math.floor(low)));
      onBrush({ first, end: Math.min(whole.end, Math.max(first + 1, Math.ceil(high))) });
    } else onBrush(movedEnd(held.of, month));
  };

  return (
    <div
      ref={plot}
      className="time-brush"
      onPointerDown={(event) => take(event, { of: 'new', month: monthAt(event) })}
      onPointerMove={pull}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <div
        className="time-window"
        data-whole={isWhole || undefined}
        style={{ left: `${shareOf(shown.first)}%`, width: `${shareOf(shown.end) - shareOf(shown.first)}%` }}
        onPointerDown={(event) => {
          // A full-length window cannot move, so a drag starts a new period.
          if (!isWhole) take(event, { of: 'window', month: monthAt(event), from: shown });
        }}
      />
      {(['first', 'end'] as const).map((end) => (
        <BrushHandle
          key={end}
          end={end}
          whole={whole}
          shown={shown}
          sharePercent={shareOf(shown[end])}
          onMonth={(month) => onWindow(movedEnd(end, month))}
          onTake={(event) => take(event, { of: end })}
        />
      ))}
    </div>
  );
}

interface HandleProps extends Pick<Props, 'whole' | 'shown'> {
  readonly end: End;
  readonly sharePercent: number;
  readonly onMonth: (month: number) => void;
  readonly onTake: (event: PointerEvent) => void;
}

function BrushHandle({ end, whole, shown, sharePercent, onMonth, onTake }: HandleProps) {
  const t = useT();
  const format = useFormat();
  const month = shown[end];
  const isOpen = month === whole[end];
  const open = t(end === 'first' ? 'time.openStart' : 'time.openEnd');
  return (
    <div
      className="time-handle"
      data-end={end}
      role="slider"
      tabIndex={0}
      aria-label={t(end === 'first' ? 'time.from' : 'time.to')}
      aria-valuemin={whole.first}
      aria-valuemax={whole.end}
      aria-valuenow={month}
      // A period ends with its last included month.
      aria-valuetext={isOpen ? open : format.date(dateOfMonth(end === 'first' ? month : month - 1))}
      style={{ left: `${sharePercent}%` }}
      onPointerDown={onTake}
      onKeyDown={(event) => {
        const wanted = slideByKey(event.key, month, {
          least: whole.first,
          most: whole.end,
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
