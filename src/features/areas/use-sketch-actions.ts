import { announce } from '../../state/commands/notify.ts';
import { useAppStore } from '../../ui/ui-context.tsx';
import { useSizeWords } from './area-sizes.ts';
import { useAreasT } from './area-words.ts';
import { describeShapeFault } from './fault-words.ts';
import type { SketchCorner } from './state/areas.ts';
import { changeArea } from './state/edit-areas.ts';
import { endSketch, finishMeasure, setCorner, shapeOfSketch, takeBackCorner } from './state/sketch.ts';
import { useMakeArea } from './use-make-area.ts';
import { usePositionText } from './use-position-text.ts';

export interface SketchActions {
  readonly set: (corner: SketchCorner) => void;
  readonly takeBack: () => void;
  /** @returns why the drawing cannot be finished yet; `null` on success */
  readonly finish: () => string | null;
  readonly giveUp: () => void;
}

/** Actions on the current drawing, each announced to screen readers. */
export function useSketchActions(): SketchActions {
  const t = useAreasT();
  const store = useAppStore();
  const make = useMakeArea();
  const words = useSizeWords();
  const positionText = usePositionText();
  const sketch = () => store.getState().areas.sketch;
  return {
    set: (corner) => {
      setCorner(store, corner);
      const corners = sketch()?.corners ?? [];
      const position = positionText(corners.at(-1)?.at ?? corner.at);
      announce(store, t('areas.sketch.set', { number: String(corners.length), position }));
    },
    takeBack: () => {
      const number = String(sketch()?.corners.length ?? 0);
      const taken = takeBackCorner(store);
      announce(
        store,
        taken === null ? t('areas.sketch.nothingToTakeBack') : t('areas.sketch.takenBack', { number }),
      );
    },
    finish: () => {
      const drawn = sketch();
      if (drawn === null) return null;
      if (drawn.purpose === 'measure') {
        finishMeasure(store);
        return null;
      }
      const shape = shapeOfSketch(drawn);
      if (!shape.ok) return describeShapeFault(shape.failure, t);
      const { replaces } = drawn;
      endSketch(store);
      if (replaces === null) make('', shape.value);
      else {
        changeArea(store, replaces, { shape: shape.value });
        const name = store.getState().areas.list.find(({ id }) => id === replaces)?.name ?? '';
        announce(store, t('areas.sketch.changed', { name, size: words.shape(shape.value) }));
      }
      return null;
    },
    giveUp: () => {
      const isDone = sketch()?.isDone === true;
      endSketch(store);
      if (!isDone) announce(store, t('areas.sketch.gaveUp'));
    },
  };
}
