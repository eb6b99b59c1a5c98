import { useCommands } from '../../ui-context.tsx';
import { useIncidentsT } from '../incident-words.ts';

/** Opens the export dialog. */
export function RecordExportButton() {
  const t = useIncidentsT();
  const commands = useCommands();
  return (
    <p className="incidents-actions">
      <button
        type="button"
        className="button"
        data-quiet=""
        onClick={() => commands.openDialog({ kind: 'record-export' })}
      >
        {t('incidents.export')}
      </button>
    </p>
  );
}
