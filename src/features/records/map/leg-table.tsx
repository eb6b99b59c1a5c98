import { type ReactNode, useMemo, useState } from 'react';
import { joinFolds, type RowsOfLeg } from '../../../analysis/incidents/add-up-folds.ts';
import { SIDES } from '../../../analysis/incidents/fold-onto-legs.ts';
import type { LegId } from '../../../domain/ids.ts';
import { isOwnId } from '../../../domain/own-network.ts';
import { formatAmount } from '../../../i18n/format-amount.ts';
import { ScrollRegion } from '../../../ui/primitives/scroll-region.tsx';
import { Disclosure } from '../../../ui/primitives/section.tsx';
import { useAppState, useAppStore, useAtlas, useFormat, useName } from '../../../ui/ui-context.tsx';
import { toggleBar } from '../../explore/state/filter-incidents.ts';
import { type ComparedRows, selectComparedRows, selectSplitView } from '../../network/state/split-view.ts';
import { clampPage } from '../clamp-page.ts';
import { useSideNames } from '../compare/use-side-names.ts';
import { PageTurner } from '../page-turner.tsx';
import { SideHeads } from '../split-view/split-view-key.tsx';
import { selectOwnLegs } from '../state/own-leg-tags.ts';
import { SELECTORS_OF_ALL, SELECTORS_OF_SIDES } from '../state/row-selectors.ts';
import { useIncidentMapT } from './incident-map-words.ts';

const PAGE_ROWS = 25;

/** Table of legs, largest count first. */
export function LegTable() {
  const compared = useAppState((state) =>
    selectSplitView(state) === null ? null : selectComparedRows(state),
  );
  return compared === null ? <WholeTable /> : <SplitViewTable compared={compared} />;
}

function WholeTable() {
  const t = useIncidentMapT();
  const format = useFormat();
  const { legs, unit } = useAppState(SELECTORS_OF_ALL.folded);
  return (
    <Legs
      legs={legs}
      heads={[...SIDES, 'all' as const].map((column) => (
        <th key={column} scope="col">
          {t(`incidentMap.column.${column}`)}
        </th>
      ))}
      cells={({ rows, all }) =>
        [...SIDES.map((side) => rows[side]), all].map((count, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns stay in their order
          <td key={column}>{formatAmount(count, unit, format)}</td>
        ))
      }
    />
  );
}

function SplitViewTable({ compared }: { readonly compared: ComparedRows }) {
  const names = useSideNames()(compared);
  const first = useAppState(SELECTORS_OF_SIDES[0].folded);
  const second = useAppState(SELECTORS_OF_SIDES[1].folded);
  const legs = useMemo(() => joinFolds(first, second), [first, second]);
  return (
    <Legs
      className="split-view-table"
      legs={legs}
      heads={<SideHeads names={names} />}
      cells={(leg) => (
        <>
          <BothSides of={leg.first} unit={first.unit} />
          <BothSides of={leg.second} unit={second.unit} />
        </>
      )}
    />
  );
}

interface BothProps {
  readonly of: RowsOfLeg;
  readonly unit: string | null;
}

function BothSides({ of: { rows, all }, unit }: BothProps) {
  const t = useIncidentMapT();
  const format = useFormat();
  const { left, on, right } = rows;
  const say = (count: number) => formatAmount(count, unit, format);
  return (
    <td>
      {say(all)}
      {all > 0 && (
        <small className="leg-sides">
          {t('incidentMap.splitView.sides', {
            left: say(left),
            on: say(on),
            right: say(right),
          })}
        </small>
      )}
    </td>
  );
}

interface LegsProps<T> {
  readonly className?: string;
  readonly legs: readonly T[];
  readonly heads: ReactNode;
  readonly cells: (leg: T) => ReactNode;
}

function Legs<T extends { readonly leg: LegId }>({ className = '', legs, heads, cells }: LegsProps<T>) {
  const t = useIncidentMapT();
  const store = useAppStore();
  const atlas = useAtlas();
  const nameOf = useName();
  const chosen = useAppState(({ exploration }) => exploration.chosen.leg) ?? [];
  const [page, setPage] = useState(0);
  const shownPage = clampPage(page, PAGE_ROWS, legs.length);
  const own = useAppState(selectOwnLegs);
  const titleOf = (leg: LegId) => {
    const record = atlas.byId.get(leg);
    if (record !== undefined) return nameOf(record);
    const name = own?.find(({ properties }) => properties.id === leg)?.properties.name ?? leg;
    return t('incidentMap.own.section', { name });
  };
  return (
    <Disclosure summary={t('incidentMap.legTable')}>
      <ScrollRegion className="picture-scroll" label={t('incidentMap.legTable')}>
        <table className={`import-table records-table ${className}`} data-testid="leg-table">
          <thead>
            <tr>
              <th scope="col">{t('incidentMap.column.leg')}</th>
              {heads}
            </tr>
          </thead>
          <tbody>
            {legs.slice(shownPage * PAGE_ROWS, (shownPage + 1) * PAGE_ROWS).map((one) => (
              <tr key={one.leg}>
                <th scope="row">
                  {isOwnId(one.leg) ? (
                    titleOf(one.leg)
                  ) : (
                    <button
                      type="button"
                      className="link-button"
                      aria-label={t('incidentMap.chooseLeg', { leg: titleOf(one.leg) })}
                      aria-pressed={chosen.includes(one.leg)}
                      onClick={() => toggleBar(store, 'leg', one.leg)}
                    >
                      {titleOf(one.leg)}
                    </button>
                  )}
                </th>
                {cells(one)}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <PageTurner page={shownPage} rowsAPage={PAGE_ROWS} count={legs.length} onTurn={setPage} />
    </Disclosure>
  );
}
