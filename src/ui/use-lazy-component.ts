import { type ComponentType, useEffect, useState } from 'react';
import { useCommands } from './ui-context.tsx';

type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>;

/** What has come stays: a panel that is opened again shows it at once. */
const parts = new Map<unknown, unknown>();

/**
 * A part of the interface that is fetched when it is first shown, `null` until it is there. One that does not come is told of, and asked for
 * again the next time. @param load the same function each time
 */
export function useLazyComponent<P>(load: Load<P>): ComponentType<P> | null {
  const commands = useCommands();
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
        if (isWanted) commands.showNotice({ id: 'part-missing', kind: 'part-missing' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load, commands]);
  return Part;
}
