/** What features draw on the map, each loaded when it is first needed. */
import type { ComponentType } from 'react';
import { OWN_ID_PREFIX } from '../domain/briefing.ts';
import { selectPathSplitView } from '../features/network/state/shown-path.ts';
import { selectComparedWay } from '../state/selectors/compared-view.ts';
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
      {isPresenting && <Lazy load={loadFurniture} of={props} />}
      {isComposing && !isPresenting && <Lazy load={loadCallouts} of={props} />}
      {hasNotes && <Lazy load={loadNotes} of={props} />}
    </>
  );
}

interface LazyProps<P> {
  readonly load: () => Promise<{ readonly default: ComponentType<P> }>;
  readonly of: P;
}

/** Shows a component with these properties once it is loaded. */
function Lazy<P extends object>({ load, of }: LazyProps<P>) {
  const Loaded = useLazyComponent(load);
  return Loaded === null ? null : <Loaded {...of} />;
}

const loadIncidents = () => import('../features/records/incident-overlay.tsx');
const loadFigurePath = () => import('../features/network/split-view/figure-split-view.tsx');
const loadFigureView = () => import('../features/compare-views/figure-view-split.tsx');
const loadViewSplitView = () => import('../features/compare-views/view-split-view.tsx');
const loadPathSplitView = () => import('../features/network/split-view/path-split-view.tsx');

/**
 * Whether the map shows the user's records. Not while presenting a briefing of the edition: an audience would take
 * them for part of it. Not in a comparison of two views, as records pass the filters of the left view only.
 */
export function showsRecords(
  state: Pick<AppState, 'incidents' | 'presentation' | 'scene' | 'session'>,
): boolean {
  const { incidents, presentation } = state;
  const isOwn = presentation?.story.id.startsWith(OWN_ID_PREFIX) ?? true;
  return incidents !== null && isOwn && selectComparedWay(state) === null;
}

function LiveOverlay({ second, scale, over, ...props }: LiveOverlayProps) {
  const hasRecords = useAppState(showsRecords);
  const isPath = useAppState((state) => selectPathSplitView(state) !== null);
  const { controller: first, SecondView } = props;
  const side = second !== null && { first, drawing: second, SecondView, scale, over };
  return (
    <>
      {hasRecords && <Lazy load={loadIncidents} of={props} />}
      {side && isPath && <Lazy load={loadPathSplitView} of={side} />}
      {side && !isPath && <Lazy load={loadViewSplitView} of={side} />}
    </>
  );
}

function StaticOverlay(props: StaticOverlayProps) {
  const isPath = useAppState((state) => selectPathSplitView(state) !== null);
  return (
    <>
      {isPath && <Lazy load={loadFigurePath} of={props} />}
      {!isPath && <Lazy load={loadFigureView} of={props} />}
    </>
  );
}
