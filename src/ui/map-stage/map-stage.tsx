import { useRef, useState } from 'react';
import { FigureStage } from './figure-stage.tsx';
import { MapRegion } from './map-region.tsx';
import type { StageView } from './stage-view.ts';
import { useSize } from './use-size.ts';

/** The place of the map. */
export function MapStage() {
  const host = useRef<HTMLDivElement>(null);
  const size = useSize(host);
  const [view, setView] = useState<StageView | null>(null);
  return (
    <MapRegion view={view}>
      <div ref={host} className="map-stage">
        {size !== null && <FigureStage size={size} onView={setView} />}
      </div>
    </MapRegion>
  );
}
