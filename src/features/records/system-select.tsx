import { idOf, SYSTEMS } from '../../importers/incidents/meaning/system-list.ts';
import type { SystemId } from '../../importers/incidents/systems.ts';
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
        onChange={({ currentTarget: { value } }) => {
          const system = SYSTEMS.find((one) => idOf(one) === value);
          if (system !== undefined) onChoose(idOf(system));
        }}
      >
        {chosen === null && <option value="">{t('incidents.ask.system.choose')}</option>}
        {chosen === 'declared' && <option value="declared">{t('incidents.meaning.system.declared')}</option>}
        {SYSTEMS.map((system) => (
          <option key={system.epsg} value={idOf(system)}>
            {system.name} ({idOf(system)})
          </option>
        ))}
      </select>
    </label>
  );
}
