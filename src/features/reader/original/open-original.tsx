import { useRef } from 'react';
import { acceptedFiles } from '../../../importers/document/formats.ts';
import { Section } from '../../../ui/primitives/section.tsx';
import { Switch } from '../../../ui/primitives/switch.tsx';
import { useAppState, useAppStore, useT } from '../../../ui/ui-context.tsx';
import { openOriginal } from '../state/open-original.ts';
import { cancelOriginal, deleteOriginal, saveOriginal } from '../state/save-original.ts';
import { describeFailure } from './describe.ts';
import { OriginalReport } from './original-report.tsx';
import { useOriginalT } from './original-words.ts';

/** Opens the user's copy of the brief, reports the result and closes it. */
export function OpenOriginal() {
  const t = useOriginalT();
  const pageT = useT();
  const store = useAppStore();
  const state = useAppState(({ original }) => original);
  const failed = state.status === 'failed' || state.status === 'ready' ? state.failed : null;
  const field = useRef<HTMLInputElement>(null);
  /** Receives the focus when the focused button is removed. */
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <Section title={t('original.title')} className="open-original">
      {state.status !== 'ready' && <p className="table-note">{t('original.intro')}</p>}
      {state.status === 'opening' && (
        <div className="original-progress">
          <p role="status">{t(`original.${state.step}`, { name: state.name })}</p>
          <progress
            max={1}
            {...(state.share === null ? {} : { value: state.share })}
            aria-label={state.name}
          />
          <button
            type="button"
            className="button"
            onClick={() => {
              cancelOriginal(store);
              opener.current?.focus();
            }}
          >
            {pageT('ui.cancel')}
          </button>
        </div>
      )}
      {failed !== null && (
        <p className="caution" role="alert">
          <strong>{t('original.failed', { name: failed.name })}</strong> {describeFailure(failed.failure, t)}
        </p>
      )}
      {state.status === 'ready' && (
        <>
          <OriginalReport original={state.original} />
          <Switch
            checked={state.original.isSaved}
            label={t('original.keep')}
            note={t('original.keep.note')}
            onChange={(isSaved) => void saveOriginal(store, isSaved)}
          />
        </>
      )}
      <input
        ref={field}
        type="file"
        hidden
        accept={acceptedFiles()}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) void openOriginal(store, file);
          // Allows choosing the same file again after a correction.
          event.currentTarget.value = '';
        }}
      />
      <p className="original-actions">
        <button ref={opener} type="button" className="button" onClick={() => field.current?.click()}>
          {t(state.status === 'ready' ? 'original.openOther' : 'original.open')}
        </button>
        {state.status === 'ready' && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              void deleteOriginal(store);
              opener.current?.focus();
            }}
          >
            {t('original.delete')}
          </button>
        )}
      </p>
      <p className="table-note">{t('original.formats')}</p>
    </Section>
  );
}
