import { type ComponentType, lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { ScreenView } from '../../layers/screen-view.ts';
import type { RevealState } from '../../map/chapter-motion.ts';
import type { MapState } from '../../map/map-state.ts';
import { reportMapState } from '../../state/commands/move-map.ts';
import { announce, dismissNotice, showNotice } from '../../state/commands/notify.ts';
import { setMapSize } from '../../state/commands/set-map-size.ts';
import type { FigureReason } from '../../state/session.ts';
import { useAppState, useAppStore, useFilterCounts, useT } from '../ui-context.tsx';
import { FigureStage } from './figure-stage.tsx';
import type { LiveStageProps } from './live-stage.tsx';
import { MapRegion } from './map-region.tsx';
import type { MapOverlays } from './overlays.ts';
import { useOver } from './use-over.ts';
import { useSize } from './use-size.ts';

/** Reference screen of chapters, CSS px. */
const COMPOSED = { width: 1280, height: 720 };
/** Extra size for viewing distance. */
const FOR_A_ROOM = 1.2;

/**
 * Scale of the map's names, lines and icons: 1 in the atlas; in a presentation it fits the screen, at least
 * 1.
 */
function useMapScale(): number {
  const isPresenting = useAppState(({ presentation }) => presentation !== null);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    if (!isPresenting) {
      setScale(1);
      return;
    }
    const read = () => {
      const fits = Math.min(window.innerWidth / COMPOSED.width, window.innerHeight / COMPOSED.height);
      // In steps, so that resizing does not redraw names for every px.
      setScale(Math.max(1, Math.round(fits * FOR_A_ROOM * 20) / 20));
    };
    read();
    window.addEventListener('resize', read);
    return () => window.removeEventListener('resize', read);
  }, [isPresenting]);
  return scale;
}

/** Fetched with the data rather than after it. */
const liveStage = import('./live-stage.tsx').catch(() => ({
  default: ({ onMissing }: LiveStageProps) => {
    useEffect(onMissing, [onMissing]);
    return null;
  },
}));
const LiveStage = lazy<ComponentType<LiveStageProps>>(() => liveStage);

/** `figure` while the live map cannot draw, permanently or until its context returns. */
type Mode = 'live' | FigureReason;

const NOTICE_ID = 'figure-instead';

interface Props {
  readonly overlays: MapOverlays;
  /** Called once the live map, or the figure in its place, is drawn. */
  readonly onDrawn: () => void;
}

/**
 * The live map with what lies over it. A figure replaces an unavailable one. The root element's `data-map` is
 * `loading`, `busy`, `idle` or `figure`.
 */
export function MapStage({ overlays, onDrawn }: Props) {
  const t = useT();
  const store = useAppStore();
  const host = useRef<HTMLDivElement>(null);
  const size = useSize(host);
  const scale = useMapScale();
  useEffect(() => {
    if (size !== null) setMapSize(store, size);
  }, [store, size]);
  const over = useOver();
  const [view, setView] = useState<ScreenView | null>(null);
  const [mode, setMode] = useState<Mode>('live');
  const [state, setState] = useState<MapState>('loading');
  const [reveal, setReveal] = useState<RevealState>('drawn');
  useChangeAnnouncements();
  const isFigure = mode !== 'live';
  const isWaiting = !isFigure && state === 'loading';

  useEffect(() => {
    document.documentElement.dataset['map'] = isFigure ? 'figure' : state;
    reportMapState(store, !isFigure && state === 'busy');
  }, [store, isFigure, state]);
  useEffect(() => {
    if (!isWaiting) onDrawn();
  }, [isWaiting, onDrawn]);

  const fallBack = useCallback(
    (reason: FigureReason) => {
      setMode(reason);
      showNotice(store, { id: NOTICE_ID, kind: 'figure-instead', reason });
    },
    [store],
  );
  const onUnavailable = useCallback(() => fallBack('no-webgl'), [fallBack]);
  const onMissing = useCallback(() => fallBack('not-fetched'), [fallBack]);
  const onContextLost = useCallback(() => fallBack('context-lost'), [fallBack]);
  const onContextRestored = useCallback(() => {
    setMode('live');
    dismissNotice(store, NOTICE_ID);
    announce(store, t('map.restored'));
  }, [store, t]);

  return (
    <MapRegion view={view} scale={scale} onOver={over.stand} Overlay={overlays.Screen}>
      <div
        ref={host}
        className="map-stage"
        data-mode={isFigure ? 'figure' : 'live'}
        data-reveal={isFigure ? 'drawn' : reveal}
      >
        {(mode === 'live' || mode === 'context-lost') && (
          <div className="live-map" hidden={isFigure} data-waiting={isWaiting || undefined}>
            <Suspense fallback={null}>
              <LiveStage
                isHidden={isFigure}
                scale={scale}
                over={over.boxes}
                onView={setView}
                onState={setState}
                onMissing={onMissing}
                onUnavailable={onUnavailable}
                onContextLost={onContextLost}
                onContextRestored={onContextRestored}
                onReveal={setReveal}
                Overlay={overlays.Live}
              />
            </Suspense>
          </div>
        )}
        {isFigure && size !== null && (
          <FigureStage size={size} over={over.boxes} onView={setView} Overlay={overlays.Static} />
        )}
      </div>
    </MapRegion>
  );
}

/** Announces the number of shown features when filters change it, but not initially. */
function useChangeAnnouncements(): void {
  const t = useT();
  const store = useAppStore();
  const { shown, all } = useFilterCounts();
  const isPresenting = useAppState(({ presentation }) => presentation !== null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // Not during presentations, where chapters announce themselves.
    if (isPresenting) return;
    announce(store, t('map.changed.filters', { shown, all }));
  }, [shown, all, t, store, isPresenting]);
}
