import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { FeaturePanel } from '../features/details/index.ts';
import { LayerPanel } from '../features/layers-panel/index.ts';
import { closeBriefing } from '../features/present/state/rehearse.ts';
import { SearchBox } from '../features/search/index.ts';
import { Timeline, TimePanel } from '../features/timeline/index.ts';
import { setPreference } from '../state/commands/set-appearance.ts';
import { showRightPanel } from '../state/commands/show-panels.ts';
import { RIGHT_PANELS } from '../state/session.ts';
import { LoadFailureNotice } from '../ui/failure.tsx';
import { HandlingBands, useHandling } from '../ui/handling/handling-bands.tsx';
import { LiveRegion } from '../ui/map-stage/live-region.tsx';
import { MapArea } from '../ui/map-stage/map-area.tsx';
import { IconButton } from '../ui/primitives/icon-button.tsx';
import { useAppState, useAppStore, useScene, useT } from '../ui/ui-context.tsx';
import { useLayout } from '../ui/use-layout.ts';
import { useLazyComponent } from '../ui/use-lazy-component.ts';
import { BottomSheet, type BottomSheetStop } from './bottom-sheet.tsx';
import { DropTarget } from './drop-target.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { type InitialPage, InitialPart } from './initial-part.tsx';
import { MapControls } from './map-controls/map-controls.tsx';
import { MAP_OVERLAYS } from './map-overlays.tsx';
import { Masthead } from './masthead.tsx';
import { MoreTools } from './more-tools.tsx';
import { NotesBar } from './notes-bar.tsx';
import { Notices } from './notices.tsx';
import { OpenDialog } from './open-dialog.tsx';
import { Panel } from './panel.tsx';
import { PrintPage } from './print-page.tsx';
import { BriefPanel, ComposePanel, IncidentsPanel, NetworkPanel, RightPanel } from './right-panel.tsx';
import { SkipLinks } from './skip-links.tsx';
import { useHelpKey } from './use-help-key.ts';
import { useOffline } from './use-offline.ts';
import { useTitle } from './use-title.ts';

type DrawerId = 'layers' | 'details';
/** On a phone the parts of the right panel are separate tabs; the store has the shown one. */
type TabId = 'right' | 'layers' | 'time' | 'more';

interface Props {
  readonly onRetry: () => void;
  readonly initial: InitialPage;
}

/**
 * Lays out search, layers, map, details and timeline. All window sizes share one tree; only the panels move.
 */
export function AtlasShell({ onRetry, initial }: Props) {
  const t = useT();
  const layout = useLayout();
  const store = useAppStore();
  const data = useAppState((state) => state.data);
  const selection = useScene((scene) => scene.selection);
  const layersOpen = useAppState(({ preferences }) => preferences.layerPanelOpen);
  const detailsOpen = useAppState(({ preferences }) => preferences.featurePanelOpen);
  // A link to a passage opens the drawer where the panel slides over the map.
  const opensAtPassage = useScene((scene) => scene.passage !== null);
  const [drawer, setDrawer] = useState<DrawerId | null>(opensAtPassage ? 'details' : null);
  const [tab, setTab] = useState<TabId>('right');
  const [stop, setStop] = useState<BottomSheetStop>('half');
  const isReady = data.status === 'ready';
  // The map first: its worker cuts tiles while the panels are made.
  const hasPanels = useDeferredValue(isReady);
  const isPresenting = useAppState(({ presentation }) => presentation !== null);
  useTitle();
  useHelpKey();
  useOffline();
  const rightPanel = useAppState(({ session }) => session.rightPanel);
  const jump = useAppState(({ session }) => session.readerJump?.serial ?? null);
  /** Name of the document that is being opened. */
  const opening = useAppState(({ original }) => (original.status === 'opening' ? original.name : null));
  // Two texts side by side need more width.
  const showsBoth = useAppState(
    ({ session, original }) =>
      session.rightPanel === 'brief' && session.readerView === 'both' && original.status === 'ready',
  );
  const openRight = () => {
    // The selection of a chapter must not open panels, or be recorded as having done so.
    if (isPresenting) return;
    setDrawer('details');
    setTab('right');
    setStop((before) => (before === 'low' ? 'half' : before));
    if (!detailsOpen) setPreference(store, 'featurePanelOpen', true);
  };
  // Opening a briefing or adding a chapter shows the composer.
  const composed = useAppState(({ composing }) =>
    composing === null
      ? null
      : `${composing.history.present.id} ${composing.history.present.chapters.length}`,
  );
  /** Importing a file or selecting a record shows the panel. */
  const incidentFiles = useAppState(({ incidents }) => incidents?.nextKey ?? null);
  const incident = useAppState(({ exploration: { selected } }) =>
    selected === null ? null : `${selected.set} ${selected.row}`,
  );
  /** A query to the network or a closure shows the result. */
  const asked = useAppState(({ network }) => (network === null ? null : network.closed.length));
  const isAsking = useAppState(({ session }) => (session.rightPanel === 'network' ? 'network' : null));
  const handling = useHandling();
  useOnChange(selection, openRight);
  useOnChange(jump, openRight);
  useOnChange(composed, openRight);
  useOnChange(opening, openRight);
  useOnChange(incidentFiles, openRight);
  useOnChange(incident, openRight);
  useOnChange(asked, openRight);
  useOnChange(isAsking, openRight);

  const closeDrawer = (id: DrawerId) => {
    setDrawer(null);
    document.getElementById(drawerButtonId(id))?.focus();
  };
  const whileLoading = (part: readonly Node[]) =>
    data.status === 'failed' ? null : <InitialPart part={part} />;
  const layers = hasPanels ? <LayerPanel /> : whileLoading(initial.layers);
  const details = hasPanels ? <RightPanel /> : whileLoading(initial.details);
  const timeline = hasPanels ? <Timeline /> : whileLoading(initial.timeline);
  const isDrawers = layout === 'drawers';
  const showsLayers = isPresenting
    ? false
    : layout === 'wide'
      ? layersOpen
      : isDrawers && drawer === 'layers';
  const showsDetails = isPresenting
    ? false
    : layout === 'wide'
      ? detailsOpen
      : isDrawers && drawer === 'details';

  return (
    <div
      className="shell"
      data-layout={layout}
      data-mode={isPresenting ? 'present' : 'atlas'}
      data-layers={layersOpen ? 'open' : 'closed'}
      data-details={detailsOpen ? 'open' : 'closed'}
      data-sheet={stop}
      data-texts={showsBoth ? 'both' : 'one'}
      data-handling={handling === null ? undefined : ''}
    >
      {handling !== null && <HandlingBands handling={handling} />}
      {!isPresenting && (
        <>
          <SkipLinks layout={layout} />
          <Masthead
            search={isReady ? <SearchBox /> : <div className="search" />}
            tools={
              isDrawers ? (
                <DrawerButtons
                  open={drawer}
                  onToggle={(id) => setDrawer((before) => (before === id ? null : id))}
                />
              ) : null
            }
          />
        </>
      )}
      {showsLayers && (
        <Panel
          id="layers"
          className="panel-layers"
          label={t('ui.layersRegion')}
          {...(isDrawers ? { onClose: () => closeDrawer('layers') } : {})}
        >
          {layers}
        </Panel>
      )}
      <main className="map-area" key="map">
        <ErrorBoundary t={t}>
          <MapArea isReady={isReady} staticMap={initial.staticMap} overlays={MAP_OVERLAYS} />
          {isReady && !isPresenting && <MapControls layout={layout} />}
        </ErrorBoundary>
        {data.status === 'failed' && <LoadFailureNotice failure={data.failure} onRetry={onRetry} />}
        <Notices />
      </main>
      {incidentFiles !== null && layout !== 'sheet' && !isPresenting && <TableArea />}
      <NotesBar />
      {isPresenting && <PresentPage />}
      {showsDetails && (
        <Panel
          id="details"
          className="panel-details"
          label={t('ui.detailsRegion')}
          ownScroll
          {...(isDrawers ? { onClose: () => closeDrawer('details') } : {})}
        >
          <ErrorBoundary t={t}>{details}</ErrorBoundary>
        </Panel>
      )}
      {layout !== 'sheet' && !isPresenting && (
        <section id="time" className="time-area" aria-label={t('time.title')}>
          {timeline}
        </section>
      )}
      {layout === 'sheet' && !isPresenting && (
        <BottomSheet
          active={tab === 'right' ? rightPanel : tab}
          onActivate={(id) => {
            const part = RIGHT_PANELS.find((one) => one === id);
            if (part !== undefined) showRightPanel(store, part);
            setTab(part === undefined ? (id as TabId) : 'right');
          }}
          stop={stop}
          onStop={setStop}
          tabs={[
            { id: 'feature', label: t('ui.openDetails'), content: hasPanels ? <FeaturePanel /> : null },
            { id: 'brief', label: t('ui.tab.brief'), content: hasPanels ? <BriefPanel /> : null },
            ...(composed === null
              ? []
              : [{ id: 'compose', label: t('ui.tab.compose'), content: <ComposePanel /> }]),
            ...(incidentFiles === null
              ? []
              : [{ id: 'incidents', label: t('ui.tab.incidents'), content: <IncidentsPanel /> }]),
            ...(asked === null
              ? []
              : [{ id: 'network', label: t('ui.tab.network'), content: <NetworkPanel /> }]),
            { id: 'layers', label: t('ui.openLayers'), content: hasPanels ? layers : null },
            { id: 'time', label: t('ui.openTime'), content: hasPanels ? <TimePanel /> : null },
            { id: 'more', label: t('ui.openMore'), content: <MoreTools /> },
          ]}
        />
      )}
      <OpenDialog />
      {isReady && <PrintPage />}
      <DropTarget />
      <LiveRegion />
    </div>
  );
}

const loadTable = () => import('../features/explore/table-area.tsx');

/** The table of records below the map, fetched in advance. */
function TableArea() {
  const Table = useLazyComponent(loadTable);
  return Table === null ? null : <Table />;
}

const loadPresenter = () => import('../features/present/presenter.tsx');

/** The presentation beside the map, fetched when it begins. */
function PresentPage() {
  const Presenter = useLazyComponent(loadPresenter);
  return Presenter === null ? <WaitingPresenter /> : <Presenter />;
}

/** Offers a way back when the presentation cannot load, as nothing else is visible. */
function WaitingPresenter() {
  const t = useT();
  const store = useAppStore();
  return (
    <section className="presenter">
      <IconButton icon="close" label={t('ui.close')} onClick={() => closeBriefing(store)} />
    </section>
  );
}

function drawerButtonId(id: DrawerId): string {
  return `open-${id}`;
}

const DRAWERS = [
  { id: 'layers', label: 'ui.openLayers' },
  { id: 'details', label: 'ui.openDetails' },
] as const;

function DrawerButtons({
  open,
  onToggle,
}: {
  readonly open: DrawerId | null;
  readonly onToggle: (id: DrawerId) => void;
}) {
  const t = useT();
  return DRAWERS.map(({ id, label }) => (
    <button
      key={id}
      id={drawerButtonId(id)}
      type="button"
      className="button"
      data-quiet=""
      aria-expanded={open === id}
      onClick={() => onToggle(id)}
    >
      {t(label)}
    </button>
  ));
}

/** Runs when a value changes to another non-null value, but not on the first render. */
function useOnChange(value: string | number | null, run: () => void): void {
  const before = useRef(value);
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (value !== before.current && value !== null) latest.current();
    before.current = value;
  }, [value]);
}
