/** Chooses features on the map or elsewhere for a field. */
import { useEffect, useRef, useState } from 'react';
import type { FeatureId } from '../../domain/ids.ts';
import { useAppStore } from '../../ui/ui-context.tsx';

/** Purpose of the chosen feature. */
export type PointingAim = 'callouts' | 'lit';

/** One target at a time: each choice goes to one field. */
export interface Pointing {
  readonly aim: PointingAim | null;
  readonly begin: (aim: PointingAim) => void;
  readonly end: () => void;
}

export function usePointingAim(): Pointing {
  const [aim, setAim] = useState<PointingAim | null>(null);
  return { aim, begin: setAim, end: () => setAim(null) };
}

/**
 * Passes chosen features (pointer, keyboard or search) to this field while it is the target. Escape ends it.
 */
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
