import { useId, useState } from 'react';
import { NONE, OFF } from '../../../analysis/incidents/dimensions.ts';
import { COMPARED_WITH } from '../../../analysis/incidents/span-before.ts';
import { compareIncidents } from '../../../state/commands/incidents/filter-incidents.ts';
import { COMPARED_DIMENSIONS, type Comparison } from '../../../state/exploration.ts';
import { selectComparedIncidents } from '../../../state/selectors/explored-incidents.ts';
import { useAppState, useAppStore } from '../../ui-context.tsx';
import { clampPage } from '../clamp-page.ts';
import { PageTurner } from '../page-turner.tsx';
import { ComparedRow } from './compared-row.tsx';
import { useExploreT } from './explore-words.ts';
import { PeriodHead } from './period-head.tsx';

const FIRST: Comparison = { with: 'before', by: 'leg' };
/** Each row takes an interval. */
const PAGE_ROWS = 20;

/** The period of the screen beside another, bar by bar, with what the counts leave open. */
export function ComparePeriods() {
  const t = useExploreT();
  const id = useId();
  const store = useAppStore();
  const comparison = useAppState(({ exploration }) => exploration.comparison);
  return (
    <details
      className="disclosure"
      data-testid="compare"
      open={comparison !== null}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== (comparison !== null)) compareIncidents(store, open ? FIRST : null);
      }}
    >
      <summary>
        <span className="disclosure-title">{t('explore.compare')}</span>
      </summary>
      {comparison !== null && (
        <div className="disclosure-body">
          <fieldset className="compare-with">
            <legend>{t('explore.compare.with')}</legend>
            {COMPARED_WITH.map((one) => (
              <label key={one} className="check">
                <input
                  type="radio"
                  name={id}
                  checked={comparison.with === one}
                  onChange={() => compareIncidents(store, { ...comparison, with: one })}
                />
                {t(`explore.compare.${one}`)}
              </label>
            ))}
          </fieldset>
          <label className="field">
            <span>{t('explore.compare.by')}</span>
            <select
              className="select"
              value={comparison.by}
              onChange={({ currentTarget: { value } }) => {
                const by = COMPARED_DIMENSIONS.find((one) => one === value);
                if (by !== undefined) compareIncidents(store, { ...comparison, by });
              }}
            >
              {COMPARED_DIMENSIONS.map((one) => (
                <option key={one} value={one}>
                  {t(`explore.by.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <ComparedTable key={comparison.by} by={comparison.by} />
        </div>
      )}
    </details>
  );
}

function ComparedTable({ by }: Pick<Comparison, 'by'>) {
  const t = useExploreT();
  const compared = useAppState(selectComparedIncidents);
  const isBrushed = useAppState(({ exploration }) => exploration.brushed !== null);
  const [page, setPage] = useState(0);
  if (compared === null) {
    return isBrushed ? null : <p className="incidents-note">{t('explore.compare.none')}</p>;
  }
  const { first, second, bars } = compared;
  const named = bars.filter(({ key }) => key !== NONE && key !== OFF);
  const rest = bars.filter(({ key }) => key === NONE || key === OFF);
  const shownPage = clampPage(page, PAGE_ROWS, named.length);
  const rows = [...named.slice(shownPage * PAGE_ROWS, (shownPage + 1) * PAGE_ROWS), ...rest];
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="picture-scroll" tabIndex={0} aria-label={t('explore.compare')} data-scroll="">
        <table className="import-table picture-table compare-table">
          <thead>
            <tr>
              <th scope="col">{t(`explore.by.${by}`)}</th>
              <PeriodHead span={first} />
              <PeriodHead span={second} />
              <th scope="col">{t('explore.compare.ratio')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((bar) => (
              <ComparedRow key={bar.key} by={by} bar={bar} first={first} second={second} />
            ))}
          </tbody>
        </table>
      </section>
      <PageTurner page={shownPage} rowsAPage={PAGE_ROWS} count={named.length} onTurn={setPage} />
      <p className="incidents-note">{t('explore.compare.method')}</p>
    </>
  );
}
