import { type ComponentType, type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { RightPanel as PanelId } from '../../state/session.ts';
import { FeaturePanel } from '../feature-panel/feature-panel.tsx';
import { useAppState, useCommands, useT } from '../ui-context.tsx';

const TABS: readonly PanelId[] = ['feature', 'brief'];

/** The two halves of the right panel: the feature that is open, and the brief. */
export function RightPanel() {
  const t = useT();
  const id = useId();
  const commands = useCommands();
  const shown = useAppState(({ session }) => session.rightPanel);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
    event.preventDefault();
    const other = shown === 'feature' ? 'brief' : 'feature';
    commands.showRightPanel(other);
    document.getElementById(`${id}-${other}`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={t('ui.detailsRegion')}>
        {TABS.map((tab) => (
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
        {shown === 'feature' ? <FeaturePanel /> : <BriefPanel />}
      </div>
    </>
  );
}

/** The reader, fetched when it is first opened; one that does not come is told of, and asked for again at the next opening. */
export function BriefPanel() {
  const t = useT();
  const commands = useCommands();
  const [Reader, setReader] = useState<ComponentType | null>(null);
  useEffect(() => {
    let isWanted = true;
    import('../reader/reader.tsx').then(
      (module) => {
        if (isWanted) setReader(() => module.default);
      },
      () => commands.showNotice({ id: 'part-missing', kind: 'part-missing' }),
    );
    return () => {
      isWanted = false;
    };
  }, [commands]);
  return Reader === null ? <p className="reader-waiting">{t('ui.briefLoading')}</p> : <Reader />;
}
