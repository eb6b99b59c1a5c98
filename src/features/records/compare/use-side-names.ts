import { datesOf } from '../../../analysis/incidents/period-before.ts';
import { useFormat } from '../../../ui/ui-context.tsx';
import type { ComparedPair } from '../../explore/state/exploration.ts';
import { mapSides, type OfSides, type periodsOf } from '../state/compared-sides.ts';
import { useCompareT } from './compare-words.ts';
import { useGroupChoices } from './use-group-choices.ts';

interface Sides {
  readonly pair: ComparedPair;
  readonly periods: ReturnType<typeof periodsOf>;
}

/** Names the two sides of a comparison, by dates or by groups. */
export function useSideNames(): (sides: Sides) => OfSides<string> {
  const t = useCompareT();
  const format = useFormat();
  const { nameOf } = useGroupChoices();
  return ({ pair, periods }) => {
    if (pair.of === 'groups') return [nameOf(pair.source, pair.first), nameOf(pair.source, pair.second)];
    if (periods === null) return ['', ''];
    return mapSides(periods, (period) => {
      const [from, to] = datesOf(period);
      return t('compare.period', { from: format.dateInText(from), to: format.dateInText(to) });
    });
  };
}
