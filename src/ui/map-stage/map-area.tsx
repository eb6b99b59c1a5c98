import { useCallback, useState } from 'react';
import { MapStage } from './map-stage.tsx';
import type { MapOverlays } from './overlays.ts';
import { StaticMap } from './static-map.tsx';

interface Props {
  /** Whether the atlas is loaded. */
  readonly isReady: boolean;
  /** The page's initial picture. */
  readonly staticMap: Element | null;
  readonly overlays: MapOverlays;
}

/**
 * The page's picture, and the map above it, which is transparent until it is drawn. The picture keeps its place
 * in the tree: to lay it out and draw it again would hold back the first frame of the map.
 */
export function MapArea({ isReady, staticMap, overlays }: Props) {
  const [isDrawn, setIsDrawn] = useState(false);
  const onDrawn = useCallback(() => setIsDrawn(true), []);
  return (
    <>
      {staticMap !== null && !isDrawn && <StaticMap picture={staticMap} />}
      {isReady && <MapStage overlays={overlays} onDrawn={onDrawn} />}
    </>
  );
}
