import { announce } from '../../../state/commands/notify.ts';
import { useAppState, useAppStore, useFormat } from '../../../ui/ui-context.tsx';
import { addFoundGrades, dismissFoundGrades } from '../state/found-grades.ts';
import { useGradingsT } from './grading-words.ts';

/** Offers to add gradings of an earlier file to the same records of this one. The offer can be refused. */
export function FoundGradings({ fileKey }: { readonly fileKey: number }) {
  const t = useGradingsT();
  const store = useAppStore();
  const format = useFormat();
  const found = useAppState(({ gradings }) => gradings.found.get(fileKey));
  if (found === undefined) return null;
  // The pressed button is removed.
  const leave = () => document.getElementById(`incident-set-${fileKey}`)?.focus();
  const add = () => {
    leave();
    addFoundGrades(store, fileKey);
    announce(store, t('gradings.found.added'));
  };
  const refuse = () => {
    leave();
    dismissFoundGrades(store, fileKey);
  };
  return (
    <div className="import-same" data-testid="found-gradings">
      <p role="status">{t('gradings.found', { count: format.number(found.count), file: found.file })}</p>
      <p className="group-actions">
        <button type="button" className="button" data-quiet="" onClick={add}>
          {t('gradings.found.add')}
        </button>
        <button type="button" className="text-button" onClick={refuse}>
          {t('gradings.found.refuse')}
        </button>
      </p>
    </div>
  );
}
