import { beginSketch } from '../../../state/commands/areas/sketch.ts';
import { useAppState, useAppStore } from '../../ui-context.tsx';
import { useAreasT } from './area-words.ts';

const TOOLS = [
  { purpose: 'area', word: 'areas.draw' },
  { purpose: 'measure', word: 'areas.measure' },
] as const;

/** Starts drawing or measuring on the live map. */
export function DrawTools() {
  const t = useAreasT();
  const store = useAppStore();
  const canDraw = useAppState(({ areas }) => areas.canDraw);
  if (!canDraw) return <p className="incidents-note">{t('areas.noMap')}</p>;
  return TOOLS.map(({ purpose, word }) => (
    <button key={purpose} type="button" className="button" onClick={() => beginSketch(store, purpose)}>
      {t(word)}
    </button>
  ));
}
