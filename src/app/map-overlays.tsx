/** What features draw on the map, each loaded when it is first needed. */
import { OWN_ID_PREFIX } from '../domain/briefing.ts';
import type { AppState } from '../state/store.ts';
import type {
  LiveOverlayProps,
  MapOverlays,
  ScreenOverlayProps,
  StaticOverlayProps,
} from '../ui/map-stage/overlays.ts';
import { useAppState } from '../ui/ui-context.tsx';
import { useLazyComponent } from '../ui/use-lazy-component.ts';

export const MAP_OVERLAYS: MapOverlays = {
  Screen: ScreenOverlay,
  Live: LiveOverlay,
  Static: StaticOverlay,
};

const loadFurniture = () => import('../features/present/map-furniture.tsx');
const loadNotes = () => import('../features/notes/planner-note-overlay.tsx');
const loadCallouts = () => import('../features/briefing-editor/draft-callouts.tsx');

function ScreenOverlay(props: ScreenOverlayProps) {
  const isPresenting = useAppState(({ presentation }) => presentation !== null);
  const isComposing = useAppState(({ composing }) => composing?.chapter != null);
  const hasNotes = useAppState(
    ({ presentation, plannerNotes: { list, isOnMap, isPlacing, openAt } }) =>
      presentation === null && (isPlacing || openAt !== null || (isOnMap && list.length > 0)),
  );
  return (
    <>
      {isPresenting && <LazyOverlay load={loadFurniture} {...props} />}
      {isComposing && !isPresenting && <LazyOverlay load={loadCallouts} {...props} />}
      {hasNotes && <LazyOverlay load={loadNotes} {...props} />}
    </>
  );
}

type LazyOverlayProps = ScreenOverlayProps & {
  readonly load: typeof loadFurniture | typeof loadCallouts | typeof loadNotes;
};

function LazyOverlay({ load, ...props }: LazyOverlayProps) {
  const Overlay = useLazyComponent(load);
  return Overlay === null ? null : <Overlay {...props} />;
}

const loadIncidents = () => import('../features/records/incident-overlay.tsx');
const loadPathSplitView = () => import('../features/network/split-view/path-split-view.tsx');

/**
 * Whether the map shows the user's records. Not while presenting a briefing of the edition: an audience would take
 * them for part of it.
 */
export function showsRecords({
  incidents,
  presentation,
}: Pick<AppState, 'incidents' | 'presentation'>): boolean {
  return incidents !== null && (presentation?.story.id.startsWith(OWN_ID_PREFIX) ?? true);
}

function LiveOverlay({ second, ...props }: LiveOverlayProps) {
  const isPlanning = useAppState(showsRecords);
  return (
    <>
      {isPlanning && <Incidents {...props} />}
      {second !== null && (
        <PathSplitView first={props.controller} drawing={second} SecondView={props.SecondView} />
      )}
    </>
  );
}

/** The user's records. */
function Incidents(props: Omit<LiveOverlayProps, 'second'>) {
  const Overlay = useLazyComponent(loadIncidents);
  return Overlay === null ? null : <Overlay {...props} />;
}

/** Baseline and scenario on two maps. */
function PathSplitView(
  props: Pick<LiveOverlayProps, 'drawing' | 'SecondView'> & {
    readonly first: LiveOverlayProps['controller'];
  },
) {
  const Split = useLazyComponent(loadPathSplitView);
  return Split === null ? null : <Split {...props} />;
}

const loadFigureSplitView = () => import('../features/network/split-view/figure-split-view.tsx');

function StaticOverlay(props: StaticOverlayProps) {
  const Split = useLazyComponent(loadFigureSplitView);
  return Split === null ? null : <Split {...props} />;
}
