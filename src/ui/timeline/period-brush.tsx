import { useRef } from 'react';
import type { Period } from '../../scene/scene.ts';
import { slideByKey } from '../primitives/slide-by-key.ts';
import { useCommands, useFormat, useScene, useT } from '../ui-context.tsx';
import { formatMonth, parseYear, positionPx, type TimeScale, yearAt } from './timeline-layout.ts';

type End = 'from' | 'to';

/** In years. */
const MONTH = 1 / 12;

/** Two handles that limit the period; a handle at the end of the axis means open. */
export function PeriodBrush({ scale }: { readonly scale: TimeScale }) {
  const period = useScene((scene) => scene.period);
  const from = period.from === null ? scale.from : parseYear(period.from, 'start');
  const to = period.to === null ? scale.to : parseYear(period.to, 'end');
  return (
    <div className="brush">
      <span
        className="brush-range"
        data-open={(period.from === null && period.to === null) || undefined}
        style={{ left: positionPx(scale, from), width: positionPx(scale, to) - positionPx(scale, from) }}
      />
      <Handle end="from" year={from} scale={scale} limit={{ min: scale.from, max: to - MONTH }} />
      <Handle end="to" year={to} scale={scale} limit={{ min: from + MONTH, max: scale.to }} />
    </div>
  );
}

interface HandleProps {
  readonly end: End;
  /** Position in decimal years. */
  readonly year: number;
  readonly scale: TimeScale;
  readonly limit: { readonly min: number; readonly max: number };
}

function Handle({ end, year, scale, limit }: HandleProps) {
  const t = useT();
  const format = useFormat();
  const commands = useCommands();
  const period = useScene((scene) => scene.period);
  const dragFrom = useRef<{ readonly pointerPx: number; readonly handlePx: number } | null>(null);

  const moveTo = (wanted: number) => {
    const next = Math.min(limit.max, Math.max(limit.min, wanted));
    commands.setPeriod(withEnd(period, end, next, scale));
  };
  const words =
    period[end] === null ? t(end === 'from' ? 'time.openStart' : 'time.openEnd') : format.date(period[end]);

  return (
    <div
      className="brush-handle"
      data-end={end}
      role="slider"
      tabIndex={0}
      aria-label={t(`time.${end}`)}
      aria-valuemin={scale.from}
      aria-valuemax={scale.to}
      aria-valuenow={Math.round(Math.min(scale.to, Math.max(scale.from, year)) * 100) / 100}
      aria-valuetext={words}
      style={{ left: positionPx(scale, year) }}
      onKeyDown={(event) => {
        const wanted = slideByKey(event.key, year, {
          least: scale.from,
          most: scale.to,
          step: MONTH,
          page: 1,
        });
        if (wanted === null) return;
        event.preventDefault();
        moveTo(wanted);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragFrom.current = { pointerPx: event.clientX, handlePx: positionPx(scale, year) };
      }}
      onPointerMove={(event) => {
        const start = dragFrom.current;
        if (start !== null) moveTo(yearAt(scale, start.handlePx + event.clientX - start.pointerPx));
      }}
      onPointerUp={() => {
        dragFrom.current = null;
      }}
      onPointerCancel={() => {
        dragFrom.current = null;
      }}
    />
  );
}

/** Moves one end; an end at its axis limit becomes open. */
function withEnd(period: Period, end: End, year: number, scale: TimeScale): Period {
  const isOpen = end === 'from' ? year <= scale.from + MONTH / 2 : year >= scale.to - MONTH / 2;
  // A period ends with its last included month.
  const month = formatMonth(end === 'from' ? year : year - MONTH);
  return { ...period, [end]: isOpen ? null : month };
}
