import type { MessageKey } from '../i18n/messages.ts';
import { isolate } from '../lib/isolate.ts';
import { dismissNotice, runNoticeAction } from '../state/commands/notify.ts';
import type { FigureReason, Notice } from '../state/session.ts';
import { IconButton } from '../ui/primitives/icon-button.tsx';
import { InterfaceIcon } from '../ui/primitives/interface-icon.tsx';
import { useAppState, useAppStore, useT } from '../ui/ui-context.tsx';

/** Persistent notices above the map. */
export function Notices() {
  const t = useT();
  const store = useAppStore();
  const all = useAppState(({ session }) => session.notices);
  const isPresenting = useAppState(({ presentation }) => presentation !== null);
  // Presentations hide the update notice until they end.
  const notices = isPresenting ? all.filter(({ kind }) => kind !== 'new-version') : all;
  if (notices.length === 0) return null;
  return (
    <div className="notices" role="status">
      {notices.map((notice) => (
        <div key={notice.id} className="notice" data-kind={notice.kind}>
          <InterfaceIcon id="info" />
          <NoticeText notice={notice} />
          <IconButton icon="close" label={t('ui.dismiss')} onClick={() => dismissNotice(store, notice.id)} />
        </div>
      ))}
    </div>
  );
}

const FIGURE_NOTICES = {
  'no-webgl': 'map.figureNotice',
  'context-lost': 'map.lostNotice',
  'not-fetched': 'map.missingNotice',
} as const satisfies Record<FigureReason, MessageKey>;

function NoticeText({ notice }: { readonly notice: Notice }) {
  const t = useT();
  const store = useAppStore();
  switch (notice.kind) {
    case 'scene-problems':
      return (
        <div className="notice-text">
          <p>{t('scene.problems.title')}</p>
          <ul>
            {notice.problems.map((problem) => (
              <li key={`${problem.parameter}-${problem.code}`}>
                {t(problem.message, { parameter: isolate(problem.parameter), value: isolate(problem.value) })}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'figure-instead':
      return <p className="notice-text">{t(FIGURE_NOTICES[notice.reason])}</p>;
    case 'settings-not-kept':
      return <p className="notice-text">{t('notes.settingsNotKept')}</p>;
    case 'document-storage':
      return <p className="notice-text">{t('notes.documentStorage')}</p>;
    case 'told':
      return <Told notice={notice} />;
    case 'part-missing':
      return (
        <div className="notice-text">
          <p>{t('notes.partMissing')}</p>
          {/* Chromium caches a failed module for the page's lifetime (whatwg/html issue 6768). */}
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {t('error.reload')}
          </button>
        </div>
      );
    case 'own-ground':
      return <p className="notice-text">{t('map.ownGroundNotice')}</p>;
    case 'new-version':
      return (
        <div className="notice-text">
          <p>{t('offline.update')}</p>
          <button type="button" className="button" onClick={() => runNoticeAction(store, notice.id, 0)}>
            {t('offline.updateNow')}
          </button>
        </div>
      );
  }
}

function Told({ notice }: { readonly notice: Extract<Notice, { readonly kind: 'told' }> }) {
  const store = useAppStore();
  const { lines, actions } = notice;
  return (
    <div className="notice-text">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {actions.map((label, index) => (
        <button
          key={label}
          type="button"
          className="button"
          onClick={() => runNoticeAction(store, notice.id, index)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
