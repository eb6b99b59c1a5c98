import { Activity, type KeyboardEvent, useId, useRef } from 'react';
import type { RightPanel as PanelId } from '../../state/session.ts';
import { FeaturePanel } from '../feature-panel/feature-panel.tsx';
import { useAppState, useCommands, useT } from '../ui-context.tsx';
import { useLatePart } from '../use-late-part.ts';

const TABS: readonly PanelId[] = ['feature', 'brief'];
const TABS_COMPOSING: readonly PanelId[] = [...TABS, 'compose'];

/** The parts of the right panel: the feature that is open, the brief, and the briefing that is composed, while one is. */
export function RightPanel() {
  const t = useT();
  const id = useId();
  const commands = useCommands();
  const shown = useAppState(({ session }) => session.rightPanel);
  const tabs = useAppState(({ composing }) => (composing === null ? TABS : TABS_COMPOSING));
  // Who goes back and forth between the two finds the text as it was, and does not wait for 130 passages to be set again.
  const wasRead = useRef(false);
  wasRead.current ||= shown === 'brief';
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    const step = event.key === 'ArrowRight' ? 1 : -1;
    const other = tabs[(tabs.indexOf(shown) + step + tabs.length) % tabs.length] ?? shown;
    commands.showRightPanel(other);
    document.getElementById(`${id}-${other}`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={t('ui.detailsRegion')}>
        {tabs.map((tab) => (
          <button
            key={tab}
            id={`${id}-${tab}`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={tab === shown}
            aria-controls={`${id}-panel`}
            tabIndex={tab === shown ? 0 : -1}
            onKeyDown={onKeyDown}
            onClick={() => commands.showRightPanel(tab)}
          >
            {t(`ui.tab.${tab}`)}
          </button>
        ))}
      </div>
      <div
        id={`${id}-panel`}
        className={shown === 'feature' ? 'right-panel panel-scroll' : 'right-panel'}
        {...(shown === 'feature' ? { 'data-scroll': '' } : {})}
        role="tabpanel"
        data-tab={shown}
        aria-labelledby={`${id}-${shown}`}
      >
        {shown === 'feature' && <FeaturePanel />}
        {shown === 'compose' && <ComposePanel />}
        {wasRead.current && (
          <Activity mode={shown === 'brief' ? 'visible' : 'hidden'}>
            <BriefPanel />
          </Activity>
        )}
      </div>
    </>
  );
}

const loadReader = () => import('../reader/reader.tsx');

/** The reader, fetched when it is first opened. */
export function BriefPanel() {
  const t = useT();
  const Reader = useLatePart(loadReader);
  return Reader === null ? <p className="reader-waiting">{t('ui.briefLoading')}</p> : <Reader />;
}

const loadCompose = () => import('../compose/compose-panel.tsx');

/** The briefing that is composed, fetched with the first one. */
export function ComposePanel() {
  const Compose = useLatePart(loadCompose);
  return Compose === null ? null : <Compose />;
}
