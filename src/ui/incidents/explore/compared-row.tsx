import { useMemo } from 'react';
import { compareCounts } from '../../../analysis/incidents/compare-counts.ts';
import type { BarKey } from '../../../analysis/incidents/dimensions.ts';
import type { MinuteSpan } from '../../../analysis/incidents/filtered-counts.ts';
import { daysOf } from '../../../analysis/incidents/span-before.ts';
import { useFormat } from '../../ui-context.tsx';
import { type NamedDimension, useBarNames } from './bar-names.ts';
import { useExploreT } from './explore-words.ts';

interface Props {
  readonly by: NamedDimension;
  readonly bar: { readonly key: BarKey; readonly first: number; readonly second: number };
  readonly first: MinuteSpan;
  readonly second: MinuteSpan;
}

/** Two counts of one bar, how many times as many the first is in the same time, and whether that may be chance. */
export function ComparedRow({ by, bar, first, second }: Props) {
  const t = useExploreT();
  const format = useFormat();
  const nameOf = useBarNames();
  const [firstDays, secondDays] = [daysOf(first), daysOf(second)];
  const compared = useMemo(
    () => compareCounts(bar.first, firstDays, bar.second, secondDays),
    [bar.first, firstDays, bar.second, secondDays],
  );
  const verdict = compared.low > 1 ? 'more' : compared.high < 1 ? 'fewer' : 'unsure';
  const write = (ratio: number) => (Number.isFinite(ratio) ? format.number(ratio, 2) : '∞');
  return (
    <tr data-verdict={verdict}>
      <th scope="row">{nameOf(by, bar.key)}</th>
      <td>{format.number(bar.first)}</td>
      <td>{format.number(bar.second)}</td>
      <td>
        {t('explore.compare.interval', {
          ratio: write(compared.ratio),
          low: write(compared.low),
          high: write(compared.high),
        })}
        <br />
        <b>{t(`explore.compare.${verdict}`)}</b>
      </td>
    </tr>
  );
}
