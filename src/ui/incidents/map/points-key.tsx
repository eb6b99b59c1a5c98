import { marketRoot, selectMarketName } from '../../../layers/markets.ts';
import { pointStyles } from '../../../map/incidents/point-styles.ts';
import { selectExploredIncidents } from '../../../state/selectors/explored-incidents.ts';
import { SELECTORS_OF_ALL } from '../../../state/selectors/row-selectors.ts';
import { selectSplitView } from '../../../state/selectors/split-view.ts';
import { useAppState, useAtlas, useFormat, useInterfaceLanguage, useTokens } from '../../ui-context.tsx';
import { useIncidentMapT } from './incident-map-words.ts';

/** Legend of the points: their number and colours. */
export function PointsKey() {
  const t = useIncidentMapT();
  const format = useFormat();
  const atlas = useAtlas();
  const tokens = useTokens();
  const language = useInterfaceLanguage();
  const { passing, bars } = useAppState(selectExploredIncidents);
  const unplaced = useAppState(SELECTORS_OF_ALL.unplaced);
  const isSplit = useAppState(selectSplitView) !== null;
  const present = new Set(
    bars.market.flatMap(({ key }) =>
      String(key).startsWith('market:') ? [marketRoot(key as `market:${string}`)] : [null],
    ),
  );
  const styles = pointStyles(atlas, tokens).filter(({ market }) => present.has(market));
  return (
    <>
      {!isSplit && (
        <p className="incidents-note" role="status">
          {t('incidentMap.about.points', { count: passing - unplaced, unplaced: format.number(unplaced) })}
        </p>
      )}
      <ul className="legend-list records-legend" aria-label={t('incidentMap.legend')}>
        {styles.map(({ market, fill, edge }) => (
          <li key={market ?? 'none'}>
            <svg className="legend-sample" width="48" height="22" viewBox="0 0 48 22" aria-hidden="true">
              <circle cx="24" cy="11" r="5" fill={fill} stroke={edge} strokeWidth="1.5" />
            </svg>
            <span>
              {market === null ? t('incidentMap.noMarket') : selectMarketName(atlas, market, language)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
