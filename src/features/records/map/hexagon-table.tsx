import { useMemo, useState } from 'react';
import { type HexagonKey, middleOfHexagon } from '../../../analysis/incidents/hexagons.ts';
import { mostFirst } from '../../../analysis/incidents/most-first.ts';
import { formatAmount } from '../../../i18n/format-amount.ts';
import { requestCamera } from '../../../state/commands/move-map.ts';
import { Disclosure } from '../../../ui/primitives/section.tsx';
import { useAppState, useAppStore, useFormat } from '../../../ui/ui-context.tsx';
import { selectComparedRows, selectSplitView } from '../../network/state/split-view.ts';
import { clampPage } from '../clamp-page.ts';
import { useSideNames } from '../compare/use-side-names.ts';
import { useExploreT } from '../explore-words.ts';
import { PageTurner } from '../page-turner.tsx';
import { SideHeads } from '../split-view/split-view-key.tsx';
import { SELECTORS_OF_ALL, SELECTORS_OF_SIDES } from '../state/row-selectors.ts';
import { useIncidentMapT } from './incident-map-words.ts';

const PAGE_ROWS = 25;
const NONE = new Uint32Array(0);
/** Minimum zoom when going to a hexagon. */
const MIN_ZOOM = 7;

/** Table of hexagons, largest count first. */
export function HexagonTable() {
  const t = useIncidentMapT();
  return (
    <Disclosure summary={t('incidentMap.hexagonTable')}>
      <Rows />
    </Disclosure>
  );
}

function Rows() {
  const t = useIncidentMapT();
  const tExplore = useExploreT();
  const format = useFormat();
  const store = useAppStore();
  const sides = useAppState((state) => (selectSplitView(state) === null ? null : selectComparedRows(state)));
  const [ofFirst, ofSecond] = sides === null ? [SELECTORS_OF_ALL] : SELECTORS_OF_SIDES;
  const hexagons = useAppState(ofFirst.hexagons);
  const second = useAppState((state) => ofSecond?.hexagons(state) ?? null);
  const names = useSideNames();
  const [page, setPage] = useState(0);
  const filled = useMemo(() => {
    if (hexagons === null) return NONE;
    const { counts, unit } = hexagons;
    return mostFirst(second === null ? counts : addedUp(counts, second.counts), unit === null);
  }, [hexagons, second]);
  if (hexagons === null || filled.length === 0) return null;
  const shownPage = clampPage(page, PAGE_ROWS, filled.length);
  const { level, keys, unit } = hexagons;
  const rows = Array.from(filled.subarray(shownPage * PAGE_ROWS, (shownPage + 1) * PAGE_ROWS), (at) => ({
    key: keys[at] as HexagonKey,
    counts: [hexagons, second].flatMap((one) => (one === null ? [] : [one.counts[at] as number])),
  }));
  const nameOf = (key: HexagonKey) => {
    const [lng, lat] = middleOfHexagon(key, level);
    return t('incidentMap.place', { lat: format.number(lat, 2), lng: format.number(lng, 2) });
  };
  const goTo = (key: HexagonKey) => {
    const [lng, lat] = middleOfHexagon(key, level);
    const { camera } = store.getState().scene;
    const zoom = Math.max(camera.zoom, MIN_ZOOM);
    requestCamera(store, { kind: 'camera', camera: { ...camera, lng, lat, zoom }, animate: true });
  };
  return (
    <>
      <table
        className={`import-table records-table${sides === null ? '' : ' split-view-table'}`}
        data-testid="hexagon-table"
      >
        <thead>
          <tr>
            <th scope="col">{t('incidentMap.column.middle')}</th>
            {sides === null ? (
              <th scope="col">
                {unit === null ? t('incidentMap.column.records') : tExplore('explore.column.quantity')}
              </th>
            ) : (
              <SideHeads names={names(sides)} />
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, counts }) => (
            <tr key={key}>
              <th scope="row">
                <button
                  type="button"
                  className="link-button"
                  aria-label={t('incidentMap.goTo', { place: nameOf(key) })}
                  onClick={() => goTo(key)}
                >
                  {nameOf(key)}
                </button>
              </th>
              {counts.map((count, side) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the sides are two, and stay in their order
                <td key={side}>{formatAmount(count, unit, format)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <PageTurner page={shownPage} rowsAPage={PAGE_ROWS} count={filled.length} onTurn={setPage} />
    </>
  );
}

/** Sums two sides on the same hexagons. */
function addedUp(first: Float64Array, second: Float64Array): Float64Array {
  return first.map((count, i) => count + (second[i] as number));
}
