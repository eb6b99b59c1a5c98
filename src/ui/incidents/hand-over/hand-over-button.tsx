import { useCommands } from '../../ui-context.tsx';
import { useIncidentsT } from '../incident-words.ts';

/** Opens what makes a file of own incidents. */
export function HandOverButton() {
  const t = useIncidentsT();
  const commands = useCommands();
  return (
    <p className="incidents-actions">
      <button
        type="button"
        className="button"
        data-quiet=""
        onClick={() => commands.openDialog({ kind: 'hand-over' })}
      >
        {t('incidents.handOver')}
      </button>
    </p>
  );
}
