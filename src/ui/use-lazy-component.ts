import { type ComponentType, useEffect, useState } from 'react';
import { showNotice } from '../state/commands/notify.ts';
import { useAppStore } from './ui-context.tsx';

type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>;

/** Loaded components, so that reopening is immediate. */
const parts = new Map<unknown, unknown>();

/**
 * Lazy-loads a component; `null` until loaded. Failures are reported and retried next time.
 * @param load stable function
 */
export function useLazyComponent<P>(load: Load<P>): ComponentType<P> | null {
  const store = useAppStore();
  const [Part, setPart] = useState<ComponentType<P> | null>(
    () => (parts.get(load) as ComponentType<P> | undefined) ?? null,
  );
  useEffect(() => {
    let isWanted = true;
    load().then(
      ({ default: Loaded }) => {
        parts.set(load, Loaded);
        if (isWanted) setPart(() => Loaded);
      },
      () => {
        if (isWanted) showNotice(store, { id: 'part-missing', kind: 'part-missing' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load, store]);
  return Part;
}
