import { SYSTEM_NAMES, type SystemId } from '../../importers/incidents/systems.ts';
import { useIncidentsT } from './incident-words.ts';

interface Props {
  readonly label: string;
  readonly chosen: SystemId | null;
  readonly onChoose: (system: SystemId) => void;
}

/** Selects a known coordinate system by name and EPSG code. */
export function SystemSelect({ label, chosen, onChoose }: Props) {
  const t = useIncidentsT();
  return (
    <label className="field">
      <span>{label}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as SystemId)}
      >
        {chosen === null && <option value="">{t('incidents.ask.system.choose')}</option>}
        {chosen === 'declared' && <option value="declared">{t('incidents.meaning.system.declared')}</option>}
        {[...SYSTEM_NAMES].map(([id, name]) => (
          <option key={id} value={id}>
            {name} ({id})
          </option>
        ))}
      </select>
    </label>
  );
}
