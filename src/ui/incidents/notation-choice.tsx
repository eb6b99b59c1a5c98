import { NOTATIONS, type Notation } from '../../lib/notations.ts';
import { useAppState, useCommands } from '../ui-context.tsx';
import { useAreasT } from './areas/area-words.ts';

/** Selects the notation of all positions. */
export function NotationChoice() {
  const t = useAreasT();
  const commands = useCommands();
  const notation = useAppState(({ preferences }) => preferences.notation);
  return (
    <label className="notation-choice">
      <span>{t('areas.notation')}</span>
      <select
        className="select"
        value={notation}
        onChange={({ currentTarget }) => commands.setPreference('notation', currentTarget.value as Notation)}
      >
        {NOTATIONS.map((one) => (
          <option key={one} value={one}>
            {t(`areas.notation.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
