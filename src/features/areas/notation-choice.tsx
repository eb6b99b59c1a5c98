import { NOTATIONS, type Notation } from '../../lib/notations.ts';
import { setPreference } from '../../state/commands/set-appearance.ts';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { useAreasT } from './area-words.ts';

/** Selects the notation of all positions. */
export function NotationChoice() {
  const t = useAreasT();
  const store = useAppStore();
  const notation = useAppState(({ preferences }) => preferences.notation);
  return (
    <label className="notation-choice">
      <span>{t('areas.notation')}</span>
      <select
        className="select"
        value={notation}
        onChange={({ currentTarget }) => setPreference(store, 'notation', currentTarget.value as Notation)}
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
