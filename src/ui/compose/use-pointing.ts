/** Choosing features on the map, or anywhere else, for a field of the panel. */
import { useEffect, useRef, useState } from 'react';
import type { FeatureId } from '../../domain/ids.ts';
import { useAppStore } from '../ui-context.tsx';

/** What the chosen feature is for. */
export type PointingAim = 'callouts' | 'lit';

/** One aim at a time: a feature that is chosen is meant for one field. */
export interface Pointing {
  readonly aim: PointingAim | null;
  readonly begin: (aim: PointingAim) => void;
  readonly end: () => void;
}

export function usePointingAim(): Pointing {
  const [aim, setAim] = useState<PointingAim | null>(null);
  return { aim, begin: setAim, end: () => setAim(null) };
}

/** While the aim is this field's, it is given what is chosen, by pointer, keyboard or search. Escape ends it. */
export function usePointing(
  { aim, begin, end }: Pointing,
  own: PointingAim,
  onFeature: (feature: FeatureId) => void,
): { readonly isOn: boolean; readonly toggle: () => void } {
  const store = useAppStore();
  const isOn = aim === own;
  const latest = useRef({ onFeature, end });
  latest.current = { onFeature, end };
  useEffect(() => {
    if (!isOn) return;
    const unsubscribe = store.subscribe(({ scene }, before) => {
      if (scene.selection === null || scene.selection === before.scene.selection) return;
      latest.current.onFeature(scene.selection);
    });
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      latest.current.end();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      unsubscribe();
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [isOn, store]);
  return { isOn, toggle: () => (isOn ? end() : begin(own)) };
}
