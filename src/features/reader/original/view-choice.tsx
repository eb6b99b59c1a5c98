import { useId } from 'react';
import { useAppState, useAppStore } from '../../../ui/ui-context.tsx';
import { READER_VIEWS, type ReaderView } from '../state/original.ts';
import { showReaderView } from '../state/read-brief.ts';
import { useOriginalT } from './original-words.ts';

/** Selects the displayed text once a document is open; for the brief also side by side. */
export function ViewChoice({ onChosen }: { readonly onChosen: () => void }) {
  const t = useOriginalT();
  const id = useId();
  const store = useAppStore();
  const view = useAppState(({ session }) => session.readerView);
  const isBrief = useAppState(
    ({ original }) => original.status === 'ready' && original.original.alignment.isThisBrief,
  );
  const views: readonly ReaderView[] = isBrief ? READER_VIEWS : ['digest', 'original'];
  return (
    <fieldset className="view-choice">
      <legend className="visually-hidden">{t('original.view')}</legend>
      {views.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={id}
            checked={choice === view}
            onChange={() => {
              showReaderView(store, choice);
              onChosen();
            }}
          />
          <span>{t(`original.view.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
