import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Corner } from '../../domain/area.ts';
import { geodesicWay } from '../../lib/geodesic.ts';
import type { ScreenPoint } from '../../lib/mercator.ts';
import type { MapController } from '../../map/map-controller.ts';
import { moveCamera, zoomBy } from '../../state/commands/move-map.ts';
import { announce } from '../../state/commands/notify.ts';
import { panBy } from '../../ui/map-stage/camera-steps.ts';
import { CALM_MS, crossStep, pullAtEdge } from '../../ui/map-stage/cross-keys.ts';
import { useAppStore } from '../../ui/ui-context.tsx';
import { useSizeWords } from './area-sizes.ts';
import { useAreasT } from './area-words.ts';
import type { SketchCorner } from './state/areas.ts';
import { moveCrosshair, standsOnLast } from './state/sketch.ts';
import { usePositionText } from './use-position-text.ts';
import type { SketchActions } from './use-sketch-actions.ts';

interface Props {
  readonly controller: MapController;
  readonly actions: SketchActions;
  /** The corner at a point of the screen. */
  readonly cornerAt: (point: readonly [number, number]) => SketchCorner;
  readonly onFault: (fault: string) => void;
}

/** Draws by keyboard: announces the crosshair's position and its distance from the last corner. */
export function useSketchKeys({ controller, actions, cornerAt, onFault }: Props) {
  const t = useAreasT();
  const store = useAppStore();
  const words = useSizeWords();
  const positionText = usePositionText();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const sketch = () => store.getState().areas.sketch;

  const pointOf = (at: Corner): readonly [number, number] => {
    const { project, width, height } = controller.view;
    const point = project([...at]);
    return point === null || point[0] < 0 || point[1] < 0 || point[0] > width || point[1] > height
      ? [width / 2, height / 2]
      : [point[0], point[1]];
  };

  const move = (step: ScreenPoint) => {
    const drawn = sketch();
    if (drawn === null) return;
    const { width, height } = controller.view;
    const start = drawn.crosshair ?? drawn.corners.at(-1)?.at;
    const from = start === undefined ? ([width / 2, height / 2] as const) : pointOf(start);
    // The first key only announces the crosshair's position; later keys move it.
    const isFirst = drawn.crosshair === null && drawn.corners.length === 0;
    const to = isFirst ? from : ([from[0] + step[0], from[1] + step[1]] as const);
    moveCrosshair(store, controller.unproject(to));
    const pull = pullAtEdge(to, step, { width, height });
    if (pull !== null) {
      const { camera } = store.getState().scene;
      moveCamera(store, panBy(camera, { width, height }, ...pull));
    }
    sayPlace();
  };

  const sayPlace = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const drawn = sketch();
      if (drawn?.crosshair == null) return;
      const position = positionText(drawn.crosshair);
      const last = drawn.corners.at(-1);
      if (last === undefined) announce(store, position);
      else {
        const distance = words.length(geodesicWay(last.at, drawn.crosshair).metres);
        announce(store, t('areas.sketch.standsAt.from', { position, distance }));
      }
    }, CALM_MS);
  };

  const enter = () => {
    const drawn = sketch();
    if (drawn === null) return;
    clearTimeout(timer.current);
    if (drawn.isDone) actions.giveUp();
    else if (drawn.corners.length === 0 && drawn.crosshair === null) move([0, 0]);
    else if (standsOnLast(drawn)) onFault(actions.finish() ?? '');
    else if (drawn.crosshair !== null) {
      const corner = cornerAt(pointOf(drawn.crosshair));
      // Without a snap, the corner is exactly at the announced position.
      actions.set(corner.leg === null ? { at: drawn.crosshair, leg: null } : corner);
      const set = sketch()?.corners.at(-1)?.at;
      if (set !== undefined) moveCrosshair(store, set);
      onFault('');
    }
  };

  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const step = crossStep(event);
    if (step !== null) move(step);
    else if (event.key === 'Enter') enter();
    else if (event.key === 'Backspace' || event.key === 'Delete') actions.takeBack();
    else if (event.key === 'Escape') actions.giveUp();
    else if (event.key === '+' || event.key === '=') zoomBy(store, 1);
    else if (event.key === '-') zoomBy(store, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
