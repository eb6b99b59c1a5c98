/**
 * Charts of key figures: rows of a label, a bar or dots, and the value in words. All of them are lists of text
 * for screen readers; the drawings repeat the values.
 */
import type { ReactNode } from 'react';
import { type ChartRow, wholeOf } from '../analysis/key-figures/describe-key-figure.ts';
import type { KeyFigure, KeyFigureRow } from '../domain/key-figures.schema.ts';

interface Props {
  readonly figure: Pick<KeyFigure, 'id' | 'of'>;
  readonly rows: readonly ChartRow<ReactNode>[];
}

/** One row for each value, with the drawing that suits the figure. */
export function Chart({ figure, rows }: Props) {
  const { id } = figure;
  const whole = wholeOf(figure, rows);
  return (
    <ul className="front-chart">
      {rows.map(({ data, label, text }) => (
        <li key={`${data.feature} ${data.series} ${data.date}`}>
          <span className="front-chart-label">{label}</span>
          {id === 'schengen' && <Units value={data.value} of={whole} />}
          {id === 'scores' && <Dots row={data} of={whole} />}
          {id !== 'schengen' && id !== 'scores' && <Bar value={data.value} max={whole} />}
          <span className="front-chart-value">{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Lengths are shares of the drawing, which CSS makes as wide as there is room. */
function Bar({ value, max }: { readonly value: number; readonly max: number }) {
  return (
    <svg className="front-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="front-ground" width="100" height="10" />
      <rect className="front-ink" width={(value / max) * 100} height="10" />
    </svg>
  );
}

const UNIT = 12;

/** A square for each unit of the whole, filled for those that count. */
function Units({ value, of }: { readonly value: number; readonly of: number }) {
  return (
    <svg className="front-units" viewBox={`0 0 ${of * UNIT} ${UNIT}`} aria-hidden="true">
      {Array.from({ length: of }, (_, at) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: the squares differ only in their place
          key={at}
          className={at < value ? 'front-ink' : 'front-hollow'}
          x={at * UNIT + 1}
          y="1"
          width="9"
          height="9"
        />
      ))}
    </svg>
  );
}

const STEP = 6;
const RADIUS = 2.6;
/** Room for five equal scores. */
const HEIGHT = 26;

/** A dot for each score, equal ones on top of each other; a line at their mean. */
function Dots({ row, of }: { readonly row: KeyFigureRow; readonly of: number }) {
  const placeOf = (score: number) => (score - 1) * 2 * STEP + STEP;
  const width = placeOf(of) + STEP;
  const scores = (row.values ?? []).map(({ value }) => value).sort((a, b) => a - b);
  return (
    <svg className="front-dots" viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      <path className="front-axis" d={`M0 ${HEIGHT - 0.5}H${width}`} />
      <path className="front-mean" d={`M${placeOf(row.value)} 0V${HEIGHT}`} />
      {scores.map((score, at) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: equal scores differ only in their place
          key={at}
          className="front-ink"
          cx={placeOf(score)}
          cy={HEIGHT - 4 - (at - scores.indexOf(score)) * 5}
          r={RADIUS}
        />
      ))}
    </svg>
  );
}
