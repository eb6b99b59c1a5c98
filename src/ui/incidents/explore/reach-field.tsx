import { useState } from 'react';
import type { PlaceDimension } from '../../../analysis/incidents/dimensions.ts';
import { setReach } from '../../../state/commands/incidents/explore-sets.ts';
import { useAppState, useAppStore } from '../../ui-context.tsx';
import { useExploreT } from './explore-words.ts';

/** Maximum radius in km; larger ones are not useful. */
const MAX_KM = 500;

/** Radius in km within which a record counts as at a place. Commits on Enter or blur. */
export function ReachField({ dimension }: { readonly dimension: PlaceDimension }) {
  const t = useExploreT();
  const store = useAppStore();
  const reach = useAppState(({ exploration }) => exploration.reach);
  /** Uncommitted text; `null` while showing the committed value. */
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const km = Number(typed);
    setTyped(null);
    if (typed === null || typed.trim() === '' || !(km >= 0 && km <= MAX_KM) || km === reach[dimension])
      return;
    void setReach(store, { ...reach, [dimension]: km });
  };
  return (
    <label className="reach">
      <span>{t('explore.within')}</span>
      <input
        type="number"
        min={0}
        max={MAX_KM}
        step="any"
        inputMode="decimal"
        value={typed ?? reach[dimension]}
        aria-label={t('explore.reach', { group: t(`explore.by.${dimension}`) })}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
      <span>km</span>
    </label>
  );
}
