import { Fragment, useState } from 'react';
import type { FoundCluster } from '../../../analysis/clusters/find-clusters.ts';
import { nearNode } from '../../../analysis/clusters/near-node.ts';
import { formatAmount } from '../../../i18n/format-amount.ts';
import { formatDecimal } from '../../../lib/position-text.ts';
import { announce } from '../../../state/commands/notify.ts';
import { ScrollRegion } from '../../../ui/primitives/scroll-region.tsx';
import { useAppState, useAppStore, useAtlas, useFormat, useName } from '../../../ui/ui-context.tsx';
import { clampPage } from '../clamp-page.ts';
import { useExploreT } from '../explore-words.ts';
import { PageTurner } from '../page-turner.tsx';
import { useClustersT } from './cluster-words.ts';
import { goToCluster } from './go-to-cluster.ts';

/** Below this distance a direction is meaningless. */
const MIN_KM = 1;
/** Beyond this distance the nearest node describes nothing. */
const MAX_KM = 300;

/** Describes a cluster's position relative to the nearest node. */
function useClusterPlace(): (cluster: FoundCluster) => string {
  const t = useClustersT();
  const format = useFormat();
  const atlas = useAtlas();
  const nameOf = useName();
  return ({ middle }) => {
    const near = nearNode(middle, atlas.nodes.features, ({ geometry }) => geometry.coordinates);
    if (near === null || near.km > MAX_KM) return formatDecimal(middle);
    const node = nameOf(near.node.properties);
    if (near.km < MIN_KM) return t('clusters.here', { node });
    const direction = t(`clusters.direction.${near.direction}`);
    return t('clusters.place', { km: format.km(near.km), direction, node });
  };
}

const PAGE_ROWS = 20;
const MS_PER_MINUTE = 60_000;

/** Table of clusters, largest first, with zoom buttons. */
export function ClusterTable({ clusters }: { readonly clusters: readonly FoundCluster[] }) {
  const t = useClustersT();
  const format = useFormat();
  const tExplore = useExploreT();
  const store = useAppStore();
  const unit = useAppState(({ exploration }) => exploration.clusters.unit);
  const placeOf = useClusterPlace();
  const [page, setPage] = useState(0);
  if (clusters.length === 0) return <p className="incidents-note">{t('clusters.none')}</p>;
  const shownPage = clampPage(page, PAGE_ROWS, clusters.length);
  const first = shownPage * PAGE_ROWS;
  return (
    <>
      <ScrollRegion className="picture-scroll" label={t('clusters.table')}>
        <table className="import-table records-table cluster-table" data-testid="cluster-table">
          <thead>
            <tr>
              <th scope="col">{t('clusters.column.place')}</th>
              <th scope="col">{t('clusters.column.records')}</th>
              {unit !== null && <th scope="col">{tExplore('explore.column.quantity')}</th>}
              <th scope="col">{t('clusters.column.span')}</th>
              <th scope="col">{t('clusters.column.size')}</th>
            </tr>
          </thead>
          <tbody>
            {clusters.slice(first, first + PAGE_ROWS).map((cluster) => {
              const place = placeOf(cluster);
              return (
                <tr key={cluster.middle.join()}>
                  <th scope="row">
                    <button
                      type="button"
                      className="link-button"
                      aria-label={t('clusters.goTo', { place })}
                      onClick={() => {
                        goToCluster(store, cluster);
                        announce(store, t('clusters.gone', { place }));
                      }}
                    >
                      {place}
                    </button>
                  </th>
                  <td>{format.number(cluster.count)}</td>
                  {unit !== null && (
                    <td>{cluster.sum === null ? '' : formatAmount(cluster.sum, unit, format)}</td>
                  )}
                  <td>
                    {cluster.span === null ? (
                      t('clusters.undated')
                    ) : (
                      <Unbroken
                        text={t('clusters.dates', {
                          from: dayOf(cluster.span[0]),
                          to: dayOf(cluster.span[1]),
                        })}
                      />
                    )}
                  </td>
                  <td>{format.km(cluster.farthestKm)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
      <PageTurner page={shownPage} rowsAPage={PAGE_ROWS} count={clusters.length} onTurn={setPage} />
    </>
  );
}

/** Allows line breaks between words but not within a date. */
function Unbroken({ text }: { readonly text: string }) {
  return text.split(' ').map((word, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words stay in their order
    <Fragment key={at}>
      {at > 0 && ' '}
      <span className="unbroken">{word}</span>
    </Fragment>
  ));
}

/** ISO 8601, as in the other tables. */
function dayOf(minute: number): string {
  return new Date(minute * MS_PER_MINUTE).toISOString().slice(0, 10);
}
