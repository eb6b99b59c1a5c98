import type { Verdict } from '../../../analysis/incidents/compare-counts.ts';
import { NONE, OFF } from '../../../analysis/incidents/dimensions.ts';
import { formatAmount } from '../../../i18n/format-amount.ts';
import { Disclosure } from '../../../ui/primitives/section.tsx';
import { useAppState, useFormat } from '../../../ui/ui-context.tsx';
import { type LegDifferences, selectLegDifferences } from '../../network/state/leg-differences.ts';
import { useCompareT } from '../compare/compare-words.ts';
import { ComparedTable } from '../compare/compared-table.tsx';
import { useSideNames } from '../compare/use-side-names.ts';
import { useIncidentMapT } from './incident-map-words.ts';
import { ModeLegend } from './mode-legend.tsx';

/** Legend of the difference lines along legs, with an equivalent table. */
export function DifferenceKey() {
  const t = useCompareT();
  const differences = useAppState(selectLegDifferences);
  const missing = useAppState(({ exploration: { comparison } }) => {
    if (comparison === null) return 'compare.map.begin' as const;
    return comparison.pair.of === 'groups' ? 'compare.map.legs' : 'compare.none';
  });
  return (
    <>
      {differences === null ? <p className="incidents-note">{t(missing)}</p> : <Legend {...differences} />}
      {differences !== null && (
        <Disclosure summary={t('compare.map.table')}>
          <ComparedTable by="leg" compared={differences.compared} testId="difference-table" />
        </Disclosure>
      )}
    </>
  );
}

function Legend({ compared, legs }: LegDifferences) {
  const t = useCompareT();
  const tMap = useIncidentMapT();
  const format = useFormat();
  const km = format.km(useAppState(({ exploration }) => exploration.reach.leg));
  const [first, second] = useSideNames()(compared);
  const countOf = (verdict: Verdict) => legs.filter((one) => one.verdict === verdict).length;
  const restOf = (key: string) => {
    const bar = compared.bars.find((one) => one.key === key);
    return [bar?.first, bar?.second]
      .map((amount) => formatAmount(amount?.sum ?? 0, compared.unit, format))
      .join(' : ');
  };
  return (
    <>
      <p className="incidents-note">{t('compare.map.about', { first, second })}</p>
      <p className="incidents-note" role="status">
        {t('compare.map.counted', {
          count: legs.length,
          more: format.number(countOf('more')),
          fewer: format.number(countOf('fewer')),
          unsure: format.number(countOf('unsure')),
        })}
      </p>
      <ModeLegend />
      <dl className="picture-rest">
        <div>
          <dt>{tMap('incidentMap.offCorridor', { km })}</dt>
          <dd>{restOf(OFF)}</dd>
        </div>
        <div>
          <dt>{tMap('incidentMap.unplaced')}</dt>
          <dd>{restOf(NONE)}</dd>
        </div>
      </dl>
    </>
  );
}
