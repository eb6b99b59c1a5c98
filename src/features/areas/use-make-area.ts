import type { AreaShape } from '../../domain/area.ts';
import { announce } from '../../state/commands/notify.ts';
import { useAppState, useAppStore } from '../../ui/ui-context.tsx';
import { areaNameId, MAX_LETTERS } from './area-ids.ts';
import { useSizeWords } from './area-sizes.ts';
import { useAreasT } from './area-words.ts';
import { addArea } from './state/edit-areas.ts';

/** Saves an area, announces the result and focuses its name. Unnamed areas get a number. */
export function useMakeArea(): (name: string, shape: AreaShape) => void {
  const t = useAreasT();
  const store = useAppStore();
  const words = useSizeWords();
  const count = useAppState(({ areas }) => areas.list.length);
  return (name, shape) => {
    const called = name.trim().slice(0, MAX_LETTERS) || t('areas.numbered', { number: String(count + 1) });
    const id = addArea(store, called, shape);
    announce(store, t('areas.made', { name: called, size: words.shape(shape) }));
    // The list renders first.
    requestAnimationFrame(() => document.getElementById(areaNameId(id))?.focus());
  };
}
