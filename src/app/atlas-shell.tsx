import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { CompareControls } from '../features/compare-views/index.ts';
import { closeBriefing } from '../features/present/state/rehearse.ts';
import { startPlanning } from '../features/records/state/begin-planning.ts';
import { SearchBox } from '../features/search/index.ts';
import { Timeline } from '../features/timeline/index.ts';
import { setPreference } from '../state/commands/set-appearance.ts';
import { enterRoom, showRightPanel } from '../state/commands/show-panels.ts';
import { LoadFailureNotice } from '../ui/failure.tsx';
import { HandlingBands, useHandling } from '../ui/handling/handling-bands.tsx';
import { LiveRegion } from '../ui/map-stage/live-region.tsx';
import { MapArea } from '../ui/map-stage/map-area.tsx';
import { IconButton } from '../ui/primitives/icon-button.tsx';
import { useAppState, useAppStore, useScene, useT } from '../ui/ui-context.tsx';
import { useLayout } from '../ui/use-layout.ts';
import { useLazyComponent } from '../ui/use-lazy-component.ts';
import type { BottomSheetStop } from './bottom-sheet.tsx';
import { DropTarget } from './drop-target.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { type InitialPage, InitialPart } from './initial-part.tsx';
import { MapControls } from './map-controls/map-controls.tsx';
import { MapLegend } from './map-controls/map-legend.tsx';
import { PageMenu } from './map-controls/page-menu.tsx';
import { MAP_OVERLAYS } from './map-overlays.tsx';
import { Masthead } from './masthead.tsx';
import { NotesBar } from './notes-bar.tsx';
import { Notices } from './notices.tsx';
import { OpenDialog } from './open-dialog.tsx';
import { Panel } from './panel.tsx';
import { PhoneSheet, type SheetPart } from './phone-sheet.tsx';
import { PrintPage } from './print-page.tsx';
import { RightPanel } from './right-panel.tsx';
import { preloadPlan, RoomPanel } from './room-panel.tsx';
import { SkipLinks } from './skip-links.tsx';
import { useHelpKey } from './use-help-key.ts';
import { useOffline } from './use-offline.ts';
import { useTitle } from './use-title.ts';

type DrawerId = 'layers' | 'details';

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
  const room = useAppState(({ session }) => session.room);
  // Without a selection, a room begins with its tools.
  const [drawer, setDrawer] = useState<DrawerId | null>(
    opensAtPassage ? 'details' : room === 'briefings' || room === 'plan' ? 'layers' : null,
  );
  const [part, setPart] = useState<SheetPart>(room === 'atlas' || selection !== null ? 'right' : 'tool');
  const [stop, setStop] = useState<BottomSheetStop>('half');
  const isReady = data.status === 'ready';
  // The map first: its worker cuts tiles while the panels are made.
  const hasPanels = useDeferredValue(isReady);
  const isPresenting = useAppState(({ presentation }) => presentation !== null);
  useTitle();
  useHelpKey();
  useOffline();
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
    if (room === 'publish') enterRoom(store, 'atlas');
    setDrawer('details');
    setPart('right');
    setStop((before) => (before === 'low' ? 'half' : before));
    if (!detailsOpen) setPreference(store, 'featurePanelOpen', true);
  };
  const openLeft = () => {
    if (isPresenting || room === 'publish') return;
    if (room === 'atlas') {
      setDrawer(null);
      setPart('right');
      return;
    }
    setDrawer('layers');
    setPart('tool');
    setStop((before) => (before === 'low' ? 'half' : before));
    if (!layersOpen) setPreference(store, 'layerPanelOpen', true);
  };
  const toolSerial = useAppState(({ session }) => session.toolSerial);
  const incident = useAppState(({ exploration: { selected } }) =>
    selected === null ? null : `${selected.set} ${selected.row}`,
  );
  const handling = useHandling();
  useOnChange(selection, () => {
    if (store.getState().session.rightPanel === 'record') showRightPanel(store, 'feature');
    openRight();
  });
  useOnChange(jump, openRight);
  useOnChange(opening, openRight);
  useOnChange(incident, openRight);
  useOnChange(toolSerial, openLeft);
  useOnChange(
    useAppState(({ session }) => session.openEntry),
    () => {
      setPart('time');
      setStop((before) => (before === 'low' ? 'half' : before));
    },
  );
  useOnChange(toolSerial, focusLeft);
  useEffect(() => {
    if (room !== 'plan') return;
    // Areas can be drawn and records be shown from here on, whichever tool is open.
    startPlanning(store);
    preloadPlan();
  }, [store, room]);

  const closeDrawer = (id: DrawerId) => {
    setDrawer(null);
    document.getElementById(drawerButtonId(id))?.focus();
  };
  const whileLoading = (part: readonly Node[]) =>
    data.status === 'failed' ? null : <InitialPart part={part} />;
  const layers = hasPanels ? <RoomPanel /> : whileLoading(initial.layers);
  const details = hasPanels ? <RightPanel /> : whileLoading(initial.details);
  const timeline = hasPanels ? <Timeline /> : whileLoading(initial.timeline);
  const isDrawers = layout === 'drawers';
  const isPage = room === 'publish' && !isPresenting && isReady;
  const hasTime = layout !== 'sheet' && !isPresenting && !isPage && room !== 'plan';
  const showsLayers =
    isPresenting || isPage ? false : layout === 'wide' ? layersOpen : isDrawers && drawer === 'layers';
  const showsDetails =
    isPresenting || isPage ? false : layout === 'wide' ? detailsOpen : isDrawers && drawer === 'details';

  return (
    <div
      className="shell"
      data-layout={layout}
      data-mode={isPresenting ? 'present' : 'atlas'}
      data-room={room}
      data-layers={layersOpen ? 'open' : 'closed'}
      data-details={detailsOpen ? 'open' : 'closed'}
      data-sheet={stop}
      data-texts={showsBoth ? 'both' : 'one'}
      data-handling={handling === null ? undefined : ''}
    >
      {handling !== null && <HandlingBands handling={handling} />}
      {!isPresenting && (
        <>
          {!isPage && <SkipLinks hasDetails={showsDetails} hasTime={hasTime} />}
          <Masthead
            search={isReady ? <SearchBox /> : <div className="search" />}
            tools={
              <>
                {isDrawers && !isPage && (
                  <DrawerButtons
                    open={drawer}
                    onToggle={(id) => setDrawer((before) => (before === id ? null : id))}
                  />
                )}
                <PageMenu layout={layout} />
              </>
            }
          />
        </>
      )}
      {showsLayers && (
        <Panel
          id="layers"
          className="panel-layers"
          label={t(room === 'atlas' ? 'ui.layersRegion' : `room.${room}`)}
          ownScroll={room !== 'atlas'}
          {...(isDrawers ? { onClose: () => closeDrawer('layers') } : {})}
        >
          <ErrorBoundary t={t}>{layers}</ErrorBoundary>
        </Panel>
      )}
      <main className="map-area" key="map" inert={isPage}>
        <ErrorBoundary t={t}>
          <MapArea isReady={isReady} staticMap={initial.staticMap} overlays={MAP_OVERLAYS} />
          {isReady && layout !== 'sheet' && <CompareControls />}
          {isReady && !isPresenting && <MapControls layout={layout} />}
          {isReady && !isPresenting && layout !== 'sheet' && <MapLegend />}
        </ErrorBoundary>
        {data.status === 'failed' && <LoadFailureNotice failure={data.failure} onRetry={onRetry} />}
      </main>
      <Notices />
      {isPage && <EmbedPage key={toolSerial} />}
      {room === 'plan' && layout !== 'sheet' && !isPresenting && <TableArea />}
      <NotesBar />
      {isPresenting && <PresentPage />}
      {showsDetails && (
        <Panel
          id="details"
          className="panel-details"
          label={t('ui.tab.feature')}
          ownScroll
          {...(isDrawers ? { onClose: () => closeDrawer('details') } : {})}
        >
          <ErrorBoundary t={t}>{details}</ErrorBoundary>
        </Panel>
      )}
      {hasTime && (
        <section id="time" className="time-area" aria-label={t('time.title')}>
          {timeline}
        </section>
      )}
      {layout === 'sheet' && !isPresenting && !isPage && (
        <PhoneSheet part={part} onPart={setPart} stop={stop} onStop={setStop} isReady={hasPanels} />
      )}
      <OpenDialog />
      {isReady && <PrintPage />}
      <DropTarget />
      <LiveRegion />
    </div>
  );
}

const loadEmbedPage = () => import('../features/embed-builder/embed-page.tsx');

/** “Publish” covers the map with a page, fetched when first opened. */
function EmbedPage() {
  const Page = useLazyComponent(loadEmbedPage);
  return Page === null ? null : <Page />;
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

/** A requested tool takes the focus if the button that requested it is gone. */
function focusLeft(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(':is(#layers, .sheet) [role="tabpanel"]')?.focus();
  });
}

function drawerButtonId(id: DrawerId): string {
  return `open-${id}`;
}

const DRAWERS: readonly DrawerId[] = ['layers', 'details'];

function DrawerButtons({
  open,
  onToggle,
}: {
  readonly open: DrawerId | null;
  readonly onToggle: (id: DrawerId) => void;
}) {
  const t = useT();
  const room = useAppState(({ session }) => session.room);
  return DRAWERS.map((id) => (
    <button
      key={id}
      id={drawerButtonId(id)}
      type="button"
      className="button"
      data-quiet=""
      aria-expanded={open === id}
      onClick={() => onToggle(id)}
    >
      {id === 'layers' ? t(room === 'atlas' ? 'tool.layers' : `room.${room}`) : t('ui.tab.feature')}
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
