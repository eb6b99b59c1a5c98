import { useRef, useState } from 'react';
import { announce } from '../../state/commands/notify.ts';
import { useAppStore } from '../ui-context.tsx';
import { deleteEverything } from './work-in-page.ts';
import { useWorkspaceT } from './workspace-words.ts';

/** For shared computers: deletes all planning data after listing it. */
export function DeleteEverything({ onFailed }: { readonly onFailed: (isFailed: boolean) => void }) {
  const t = useWorkspaceT();
  const store = useAppStore();
  const [isAsked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const forget = async () => {
    const isDone = await deleteEverything(store);
    onFailed(!isDone);
    setAsked(false);
    if (isDone) announce(store, t('workspace.forgetAll.done'));
    first.current?.focus();
  };
  return (
    <div className="workspace-forget">
      <button
        ref={first}
        type="button"
        className="text-button"
        aria-expanded={isAsked}
        onClick={() => setAsked(!isAsked)}
      >
        {t('workspace.forgetAll')}
      </button>
      {isAsked && (
        <>
          <p>{t('workspace.forgetAll.sure')}</p>
          <p>{t('workspace.forgetAll.too')}</p>
          <p className="form-actions">
            <button type="button" className="button" onClick={() => void forget()}>
              {t('workspace.forgetAll.do')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
