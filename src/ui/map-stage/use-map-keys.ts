import type { KeyboardEvent } from 'react';
import type { FeatureId } from '../../domain/ids.ts';
import { anchorOf, pointOnScreen, type ScreenView } from '../../layers/screen-view.ts';
import { goHome, moveCamera, zoomBy } from '../../state/commands/move-map.ts';
import { announce } from '../../state/commands/notify.ts';
import { focusFeature, pickFeatures, selectFeature } from '../../state/commands/select-features.ts';
import { toggleGlobe } from '../../state/commands/set-appearance.ts';
import { useAppStore, useDescribe, useT, useVisible } from '../ui-context.tsx';
import { panBy } from './camera-steps.ts';
import type { ArrowDirection } from './spatial-focus.ts';
import { startOfWalk, stepAlongBranch, stepInOrder, stepTowards } from './walk.ts';

const ARROWS: Readonly<Record<string, ArrowDirection>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Px per Shift and arrow. */
const PAN_PX = 120;
const PAN: Readonly<Record<ArrowDirection, readonly [number, number]>> = {
  left: [PAN_PX, 0],
  right: [-PAN_PX, 0],
  up: [0, PAN_PX],
  down: [0, -PAN_PX],
};

export interface MapKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Called on keyboard focus. */
  readonly enter: () => void;
  readonly leave: () => void;
}

/** Keys of the map region. `getView` returns the current view, or `null` before drawing. */
export function useMapKeys(getView: () => ScreenView | null): MapKeys {
  const t = useT();
  const store = useAppStore();
  const atlas = useVisible();
  const describe = useDescribe();

  const moveTo = (next: FeatureId | null) => {
    if (next === null) {
      announce(store, t('map.focusedNothing'));
      return;
    }
    focusFeature(store, next);
    announce(store, describe(next));
    const view = getView();
    if (view === null || pointOnScreen(view, atlas, next) !== null) return;
    const anchor = anchorOf(atlas, next);
    if (anchor === null) return;
    const { camera } = store.getState().scene;
    moveCamera(store, { ...camera, lng: anchor[0] ?? camera.lng, lat: anchor[1] ?? camera.lat });
  };

  const step = (find: (view: ScreenView, current: FeatureId) => FeatureId | null) => {
    const view = getView();
    if (view === null) return;
    const { session, scene } = store.getState();
    const current = session.focus;
    if (current === null || !atlas.byId.has(current)) {
      const start = startOfWalk(view, atlas, scene.selection);
      if (start === null) announce(store, t('map.empty'));
      else moveTo(start);
    } else moveTo(find(view, current));
  };

  const pan = (direction: ArrowDirection) => {
    const view = getView();
    if (view === null) return;
    const [dx, dy] = PAN[direction];
    moveCamera(store, panBy(store.getState().scene.camera, view.size, dx, dy));
  };

  const stepOut = () => {
    const { session, scene } = store.getState();
    if (session.focus !== null) focusFeature(store, null);
    else if (scene.selection !== null) {
      selectFeature(store, null);
      announce(store, t('map.cleared'));
    }
  };

  const open = () => {
    const { focus } = store.getState().session;
    if (focus === null) {
      step(() => null);
      return;
    }
    pickFeatures(store, [focus]);
    announce(store, t('map.selected', { feature: describe(focus) }));
  };

  const actions: Readonly<Record<string, () => void>> = {
    Enter: open,
    ' ': open,
    Escape: stepOut,
    '+': () => zoomBy(store, 1),
    '=': () => zoomBy(store, 1),
    '-': () => zoomBy(store, -1),
    Home: () => goHome(store),
    PageDown: () => step((view, current) => stepInOrder(view, current, 1)),
    PageUp: () => step((view, current) => stepInOrder(view, current, -1)),
    '.': () => step((_, current) => stepAlongBranch(atlas, current, 1)),
    ',': () => step((_, current) => stepAlongBranch(atlas, current, -1)),
    g: () => toggleGlobe(store),
    G: () => toggleGlobe(store),
  };

  return {
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const direction = ARROWS[event.key];
      const action =
        direction === undefined
          ? actions[event.key]
          : event.shiftKey
            ? () => pan(direction)
            : () => step((view, current) => stepTowards(view, atlas, current, direction));
      if (action === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    },
    enter: () => {
      const { focus } = store.getState().session;
      if (focus === null) step(() => null);
      else announce(store, describe(focus));
    },
    leave: () => focusFeature(store, null),
  };
}
