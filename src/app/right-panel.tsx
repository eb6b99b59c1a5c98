import { Activity, useId, useRef } from 'react';
import { FeaturePanel } from '../features/details/index.ts';
import { showRightPanel } from '../state/commands/show-panels.ts';
import type { RightPanel as PanelId } from '../state/session.ts';
import { TabList } from '../ui/primitives/tab-list.tsx';
import { useAppState, useAppStore, useT } from '../ui/ui-context.tsx';
import { useLazyComponent } from '../ui/use-lazy-component.ts';

/** Tabs of the right panel: details, brief, and if in use composing, records and network. */
export function RightPanel() {
  const t = useT();
  const id = useId();
  const store = useAppStore();
  const shown = useAppState(({ session }) => session.rightPanel);
  const tabs = usePanels();
  // Keeps the reader mounted, since rendering its 130 passages is slow.
  const wasRead = useRef(false);
  wasRead.current ||= shown === 'brief';
  return (
    <>
      <TabList
        label={t('ui.detailsRegion')}
        tabs={tabs.map((tab) => ({ id: tab, label: t(`ui.tab.${tab}`) }))}
        active={shown}
        panelId={id}
        onActivate={(tab) => showRightPanel(store, tab)}
      />
      <div
        id={id}
        className={shown === 'feature' ? 'right-panel panel-scroll' : 'right-panel'}
        {...(shown === 'feature' ? { 'data-scroll': '' } : {})}
        role="tabpanel"
        data-tab={shown}
        aria-labelledby={`${id}-${shown}`}
      >
        {shown === 'feature' && <FeaturePanel />}
        {shown === 'compose' && <ComposePanel />}
        {shown === 'incidents' && <IncidentsPanel />}
        {shown === 'network' && <NetworkPanel />}
        {wasRead.current && (
          <Activity mode={shown === 'brief' ? 'visible' : 'hidden'}>
            <BriefPanel />
          </Activity>
        )}
      </div>
    </>
  );
}

/** Returns the available tabs. */
function usePanels(): readonly PanelId[] {
  const isComposing = useAppState(({ composing }) => composing !== null);
  const isPlanning = useAppState(({ incidents }) => incidents !== null);
  const isAsking = useAppState(({ network }) => network !== null);
  return [
    'feature',
    'brief',
    ...(isComposing ? (['compose'] as const) : []),
    ...(isPlanning ? (['incidents'] as const) : []),
    ...(isAsking ? (['network'] as const) : []),
  ];
}

const loadReader = () => import('../features/reader/reader.tsx');

/** Lazy-loaded reader. */
export function BriefPanel() {
  const t = useT();
  const Reader = useLazyComponent(loadReader);
  return Reader === null ? <p className="reader-waiting">{t('ui.briefLoading')}</p> : <Reader />;
}

const loadCompose = () => import('../features/briefing-editor/compose-panel.tsx');

/** Lazy-loaded composing panel. */
export function ComposePanel() {
  const Compose = useLazyComponent(loadCompose);
  return Compose === null ? null : <Compose />;
}

const loadIncidents = () => import('./records-panel.tsx');

/** Lazy-loaded records panel. */
export function IncidentsPanel() {
  const Incidents = useLazyComponent(loadIncidents);
  return Incidents === null ? null : <Incidents />;
}

const loadNetwork = () => import('../features/network/network-panel.tsx');

/** Lazy-loaded network panel. */
export function NetworkPanel() {
  const Network = useLazyComponent(loadNetwork);
  return Network === null ? null : <Network />;
}
