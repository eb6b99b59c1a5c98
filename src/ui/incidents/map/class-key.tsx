import { CLASS_OPACITY, classColors } from '../../../map/incidents/class-colors.ts';
import { LegendSample } from '../../legend/legend-sample.tsx';
import { useFormat, useTokens } from '../../ui-context.tsx';
import { useIncidentMapT } from './incident-map-words.ts';

interface ClassKeyProps {
  /** Lower bound of each class. */
  readonly breaks: readonly number[];
  /** Whether classes count whole records, and so end one below the next. */
  readonly isWhole: boolean;
  /** Wraps a class label with its unit. */
  readonly say?: (words: string) => string;
}

/** Classes of counts with their map colours. */
export function ClassKey({ breaks, isWhole, say = (words) => words }: ClassKeyProps) {
  const t = useIncidentMapT();
  const format = useFormat();
  const tokens = useTokens();
  const colors = classColors(tokens, breaks.length);
  const number = (value: number) => format.number(value, 4);
  const wordsOf = (from: number, next: number | undefined): string => {
    if (next === undefined) return t('incidentMap.class.more', { from: number(from) });
    const to = isWhole ? next - 1 : next;
    if (to === from) return t('incidentMap.class.one', { from: number(from) });
    return t('incidentMap.class.between', { from: number(from), to: number(to) });
  };
  return (
    <ul className="legend-list records-legend" aria-label={t('incidentMap.legend')}>
      {breaks.map((from, i) => (
        <li key={from}>
          <LegendSample
            sample={{ type: 'fill', color: colors[i] ?? '', opacity: CLASS_OPACITY, pattern: 'none' }}
          />
          <span>{say(wordsOf(from, breaks[i + 1]))}</span>
        </li>
      ))}
    </ul>
  );
}
