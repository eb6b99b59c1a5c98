import { incidentEngine } from 'virtual:site-config';
import { useEffect } from 'react';
import { pointStyles } from '../../../map/incidents/point-styles.ts';
import type { MapController } from '../../../map/map-controller.ts';
import { tilesFor } from '../../../state/remote-incidents.ts';
import { selectExploreQuery } from '../../../state/selectors/explored-incidents.ts';
import { useAppState, useAtlas, useTokens } from '../../ui-context.tsx';

/** The organisation's records on the map, drawn by its engine under the current filters. */
export function EnginePoints({ controller }: { readonly controller: MapController }) {
  const atlas = useAtlas();
  const tokens = useTokens();
  const question = useAppState(selectExploreQuery);
  const isAsked = useAppState(({ engine }) => engine.isAsked);
  const address = isAsked ? tilesFor(incidentEngine?.tiles ?? null, question) : null;
  useEffect(() => {
    const [style] = pointStyles(atlas, tokens).filter(({ market }) => market === null);
    controller.showEngineTiles(
      address === null || style === undefined ? null : { address, fill: style.fill, edge: style.edge },
    );
  }, [controller, atlas, tokens, address]);
  useEffect(() => () => controller.showEngineTiles(null), [controller]);
  return null;
}
