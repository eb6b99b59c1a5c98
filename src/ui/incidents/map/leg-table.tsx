import { useState } from 'react';
import { SIDES } from '../../../analysis/incidents/fold-onto-legs.ts';
import type { LegId } from '../../../domain/ids.ts';
import { toggleBar } from '../../../state/commands/incidents/filter-incidents.ts';
import { selectFoldedIncidents } from '../../../state/selectors/folded-incidents.ts';
import { Disclosure } from '../../primitives/section.tsx';
import { useAppState, useAppStore, useAtlas, useFormat, useName } from '../../ui-context.tsx';
import { clampPage } from '../clamp-page.ts';
import { PageTurner } from '../page-turner.tsx';
import { useIncidentMapT } from './incident-map-words.ts';

const PAGE_ROWS = 25;

/** What the strips along legs say, as a table: those with the most records first. */
export function LegTable() {
  const t = useIncidentMapT();
  const format = useFormat();
  const store = useAppStore();
  const atlas = useAtlas();
  const nameOf = useName();
  const { legs } = useAppState(selectFoldedIncidents);
  const chosen = useAppState(({ exploration }) => exploration.chosen.leg) ?? [];
  const [page, setPage] = useState(0);
  const shownPage = clampPage(page, PAGE_ROWS, legs.length);
  const titleOf = (leg: LegId) => {
    const record = atlas.byId.get(leg);
    return record === undefined ? leg : nameOf(record);
  };
  return (
    <Disclosure summary={t('incidentMap.legTable')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="picture-scroll" tabIndex={0} aria-label={t('incidentMap.legTable')} data-scroll="">
        <table className="import-table picture-table" data-testid="leg-table">
          <thead>
            <tr>
              <th scope="col">{t('incidentMap.column.leg')}</th>
              {[...SIDES, 'all' as const].map((column) => (
                <th key={column} scope="col">
                  {t(`incidentMap.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {legs.slice(shownPage * PAGE_ROWS, (shownPage + 1) * PAGE_ROWS).map(({ leg, rows, all }) => (
              <tr key={leg}>
                <th scope="row">
                  <button
                    type="button"
                    className="link-button"
                    aria-label={t('incidentMap.chooseLeg', { leg: titleOf(leg) })}
                    aria-pressed={chosen.includes(leg)}
                    onClick={() => toggleBar(store, 'leg', leg)}
                  >
                    {titleOf(leg)}
                  </button>
                </th>
                {SIDES.map((side) => (
                  <td key={side}>{format.number(rows[side])}</td>
                ))}
                <td>{format.number(all)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <PageTurner page={shownPage} rowsAPage={PAGE_ROWS} count={legs.length} onTurn={setPage} />
    </Disclosure>
  );
}
