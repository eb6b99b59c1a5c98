import type { LegendEntry } from '../../layers/legend.ts';
import { LegendSample } from './legend-sample.tsx';

/** Legend of one layer. */
export function LegendList({
  entries,
  title,
}: {
  readonly entries: readonly LegendEntry[];
  readonly title: string;
}) {
  if (entries.length === 0) return null;
  return (
    <ul className="legend-list" aria-label={title}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <LegendSample sample={entry.sample} />
          <span>
            {entry.label}
            {entry.note !== undefined && <span className="legend-note">{entry.note}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
