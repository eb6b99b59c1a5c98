import { Activity, useId, useRef } from 'react';
import { FeaturePanel } from '../features/details/index.ts';
import { showRightPanel } from '../state/commands/show-panels.ts';
import type { RightPanel as PanelId } from '../state/session.ts';
import { TabList } from '../ui/primitives/tab-list.tsx';
import { useAppState, useAppStore, useT } from '../ui/ui-context.tsx';
import { useLazyComponent } from '../ui/use-lazy-component.ts';

/** Tabs of the right panel: details, brief, and the selected record. */
export function RightPanel() {
  const t = useT();
  const id = useId();
  const store = useAppStore();
  const { tabs, shown } = useRightPanels();
  // Keeps the reader mounted, since rendering its 130 passages is slow.
  const wasRead = useRef(false);
  wasRead.current ||= shown === 'brief';
  return (
    <>
      <TabList
        label={t('ui.tab.feature')}
        tabs={tabs.map((tab) => ({ id: tab, label: t(`ui.tab.${tab}`) }))}
        active={shown}
        panelId={id}
        onActivate={(tab) => showRightPanel(store, tab)}
      />
      <div
        id={id}
        className={shown === 'brief' ? 'right-panel' : 'right-panel panel-scroll'}
        {...(shown === 'brief' ? {} : { 'data-scroll': '' })}
        role="tabpanel"
        data-tab={shown}
        aria-labelledby={`${id}-${shown}`}
      >
        {shown === 'feature' && <FeaturePanel />}
        {shown === 'record' && <RecordPanel />}
        {wasRead.current && (
          <Activity mode={shown === 'brief' ? 'visible' : 'hidden'}>
            <BriefPanel />
          </Activity>
        )}
      </div>
    </>
  );
}

/** Returns the available tabs, and which one is shown. The tab of a record goes with its set. */
export function useRightPanels(): { readonly tabs: readonly PanelId[]; readonly shown: PanelId } {
  const hasRecord = useAppState(({ exploration }) => exploration.selected !== null);
  const wanted = useAppState(({ session }) => session.rightPanel);
  const tabs: readonly PanelId[] = hasRecord ? ['feature', 'brief', 'record'] : ['feature', 'brief'];
  return { tabs, shown: tabs.includes(wanted) ? wanted : 'feature' };
}

/** The content of a tab, on a phone. */
export function RightPanelContent({ panel }: { readonly panel: PanelId }) {
  if (panel === 'brief') return <BriefPanel />;
  return panel === 'record' ? <RecordPanel /> : <FeaturePanel />;
}

const loadReader = () => import('../features/reader/reader.tsx');

/** Lazy-loaded reader. */
function BriefPanel() {
  const t = useT();
  const Reader = useLazyComponent(loadReader);
  return Reader === null ? <p className="reader-waiting">{t('ui.briefLoading')}</p> : <Reader />;
}

const loadRecord = () =>
  import('./record-tools.tsx').then(({ IncidentRecord }) => ({ default: IncidentRecord }));

/** Lazy-loaded record. */
function RecordPanel() {
  const Record = useLazyComponent(loadRecord);
  return Record === null ? null : <Record />;
}
