import { useSyncExternalStore } from 'react';
import { useAppState } from '../ui-context.tsx';

const QUERY = '(prefers-reduced-motion: reduce)';

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(QUERY);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

/** Whether motion is to be spared: as the reader set it here, else as the system says. */
export function useReducedMotion(): boolean {
  const system = useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
  const motion = useAppState(({ preferences }) => preferences.motion);
  return motion === 'auto' ? system : motion === 'reduced';
}
