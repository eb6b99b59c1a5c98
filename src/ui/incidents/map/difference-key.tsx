import type { Verdict } from '../../../analysis/incidents/compare-counts.ts';
import { NONE, OFF } from '../../../analysis/incidents/dimensions.ts';
import { datesOf } from '../../../analysis/incidents/span-before.ts';
import { differenceStyle, TIMES_BREADTHS } from '../../../map/incidents/difference-marks.ts';
import { compareIncidents } from '../../../state/commands/incidents/filter-incidents.ts';
import { FIRST_COMPARISON } from '../../../state/exploration.ts';
import type { ComparedIncidents } from '../../../state/selectors/compared-incidents.ts';
import { type LegDifferences, selectLegDifferences } from '../../../state/selectors/leg-differences.ts';
import { LegendSample } from '../../legend/legend-sample.tsx';
import { Disclosure } from '../../primitives/section.tsx';
import { useAppState, useAppStore, useFormat, useTokens } from '../../ui-context.tsx';
import { COMPARE_HEADING } from '../compare/compare-incidents.tsx';
import { useCompareT } from '../compare/compare-words.ts';
import { ComparedTable } from '../compare/compared-table.tsx';
import { useGroupChoices } from '../compare/use-group-choices.ts';
import { useIncidentMapT } from './incident-map-words.ts';

/** What the lines along legs say of what is compared, and the table that says the same. */
export function DifferenceKey() {
  const t = useCompareT();
  const store = useAppStore();
  const differences = useAppState(selectLegDifferences);
  const missing = useAppState(({ exploration: { comparison } }) => {
    if (comparison === null) return 'compare.map.begin' as const;
    return comparison.pair.of === 'groups' ? 'compare.map.legs' : 'compare.none';
  });
  const goToFields = () => {
    if (store.getState().exploration.comparison === null) compareIncidents(store, FIRST_COMPARISON);
    document.getElementById(COMPARE_HEADING)?.focus();
  };
  return (
    <>
      {differences === null ? <p className="incidents-note">{t(missing)}</p> : <Legend {...differences} />}
      <p className="form-actions">
        <button type="button" className="text-button" onClick={goToFields}>
          {t('compare.map.change')}
        </button>
      </p>
      {differences !== null && (
        <Disclosure summary={t('compare.map.table')}>
          <ComparedTable by="leg" compared={differences.compared} testId="difference-table" />
        </Disclosure>
      )}
    </>
  );
}

const VERDICTS: readonly Verdict[] = ['more', 'fewer', 'unsure'];

function Legend({ compared, legs }: LegDifferences) {
  const t = useCompareT();
  const tMap = useIncidentMapT();
  const format = useFormat();
  const tokens = useTokens();
  const km = format.km(useAppState(({ exploration }) => exploration.reach.leg));
  const [first, second] = useSides(compared);
  const countOf = (verdict: Verdict) => legs.filter((one) => one.verdict === verdict).length;
  const sample = (verdict: Verdict) => {
    const { color, dash } = differenceStyle(verdict, tokens);
    const widthPx = verdict === 'unsure' ? 2.5 : TIMES_BREADTHS[1].widthPx;
    return {
      type: 'stroke',
      color,
      opacity: 1,
      widthPx,
      softPx: 0,
      casing: null,
      dash,
      direction: 'none',
    } as const;
  };
  const restOf = (key: string) => {
    const bar = compared.bars.find((one) => one.key === key);
    return `${format.number(bar?.first ?? 0)} : ${format.number(bar?.second ?? 0)}`;
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
      <ul className="legend-list picture-key" aria-label={tMap('incidentMap.legend')}>
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <LegendSample sample={sample(verdict)} />
            <span>{t(`compare.map.${verdict}`)}</span>
          </li>
        ))}
      </ul>
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

/** What the two sides are called. */
function useSides({ pair, spans }: ComparedIncidents): readonly [string, string] {
  const t = useCompareT();
  const { nameOf } = useGroupChoices();
  if (pair.of === 'groups') return [nameOf(pair.source, pair.first), nameOf(pair.source, pair.second)];
  const [first = '', second = ''] = (spans ?? []).map((span) => {
    const [from, to] = datesOf(span);
    return t('compare.period', { from, to });
  });
  return [first, second];
}
