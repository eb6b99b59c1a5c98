import { useMemo } from 'react';
import { compareCounts, verdictOf } from '../../../analysis/incidents/compare-counts.ts';
import type { NamedDimension } from '../../../analysis/incidents/dimensions.ts';
import type { ComparedMeasure } from '../../../state/exploration.ts';
import type { ComparedBar } from '../../../state/selectors/compared-incidents.ts';
import { useFormat } from '../../ui-context.tsx';
import { useBarNames } from '../explore/bar-names.ts';
import { useCompareT } from './compare-words.ts';

interface Props {
  readonly by: NamedDimension;
  readonly bar: ComparedBar;
  /** Denominators of the counts. */
  readonly over: readonly [number, number];
  readonly measure: ComparedMeasure;
}

/** Two counts of one facet value, their ratio, and whether it may be chance. */
export function ComparedRow({ by, bar, over: [firstOver, secondOver], measure }: Props) {
  const t = useCompareT();
  const format = useFormat();
  const nameOf = useBarNames();
  const compared = useMemo(
    () => compareCounts(bar.first, firstOver, bar.second, secondOver),
    [bar.first, firstOver, bar.second, secondOver],
  );
  const verdict = verdictOf(compared);
  const write = (ratio: number) => (Number.isFinite(ratio) ? format.number(ratio, 2) : '∞');
  return (
    <tr data-verdict={verdict}>
      <th scope="row">{nameOf(by, bar.key)}</th>
      <td>{format.number(bar.first)}</td>
      <td>{format.number(bar.second)}</td>
      <td>
        {t('compare.interval', {
          ratio: write(compared.ratio),
          low: write(compared.low),
          high: write(compared.high),
        })}
        <br />
        <b>{verdict === 'unsure' ? t('compare.unsure') : t(`compare.${measure}.${verdict}`)}</b>
      </td>
    </tr>
  );
}
