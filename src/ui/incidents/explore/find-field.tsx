import { useEffect, useRef, useState } from 'react';
import { findIncidents } from '../../../state/commands/incidents/filter-incidents.ts';
import { useAppState, useAppStore } from '../../ui-context.tsx';
import { useExploreT } from './explore-words.ts';

/** Debounce, since a search scans every record. */
const PAUSE_MS = 250;

/** Text filter over all records; commits after a pause or on Enter. */
export function FindField() {
  const t = useExploreT();
  const store = useAppStore();
  const text = useAppState(({ exploration }) => exploration.text);
  /** Uncommitted text; `null` while showing the active filter. */
  const [typed, setTyped] = useState<string | null>(null);
  const take = useRef(() => {});
  take.current = () => {
    if (typed === null) return;
    // Keep the typed text until the filter applies.
    void findIncidents(store, typed.trim()).then(() => setTyped((now) => (now === typed ? null : now)));
  };
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => void findIncidents(store, typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [store, typed]);
  return (
    <label className="field explore-find">
      <span>{t('explore.find')}</span>
      <input
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? text}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={() => take.current()}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take.current();
        }}
      />
    </label>
  );
}
