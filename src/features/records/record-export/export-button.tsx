import { openDialog } from '../../../state/commands/show-panels.ts';
import { useAppStore } from '../../../ui/ui-context.tsx';
import { useIncidentsT } from '../incident-words.ts';

/** Opens the export dialog. */
export function RecordExportButton() {
  const t = useIncidentsT();
  const store = useAppStore();
  return (
    <p className="incidents-actions">
      <button
        type="button"
        className="button"
        data-quiet=""
        onClick={() => openDialog(store, { kind: 'record-export' })}
      >
        {t('incidents.export')}
      </button>
    </p>
  );
}
