import { datesOf } from '../../../analysis/incidents/span-before.ts';
import type { ComparedPair } from '../../../state/exploration.ts';
import { mapSides, type OfSides, type spansOf } from '../../../state/selectors/compared-sides.ts';
import { useFormat } from '../../ui-context.tsx';
import { useCompareT } from './compare-words.ts';
import { useGroupChoices } from './use-group-choices.ts';

interface Sides {
  readonly pair: ComparedPair;
  readonly spans: ReturnType<typeof spansOf>;
}

/** Names the two sides of a comparison, by dates or by groups. */
export function useSideNames(): (sides: Sides) => OfSides<string> {
  const t = useCompareT();
  const format = useFormat();
  const { nameOf } = useGroupChoices();
  return ({ pair, spans }) => {
    if (pair.of === 'groups') return [nameOf(pair.source, pair.first), nameOf(pair.source, pair.second)];
    if (spans === null) return ['', ''];
    return mapSides(spans, (span) => {
      const [from, to] = datesOf(span);
      return t('compare.period', { from: format.dateInText(from), to: format.dateInText(to) });
    });
  };
}
