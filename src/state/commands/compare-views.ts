/** Comparison of two scenes on one map: the scene itself left, the kept one right. */
import { compareWithItself, swapSides } from '../../scene/comparison.ts';
import type { Comparison } from '../../scene/scene.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';
import { enterRoom } from './show-panels.ts';

/** Keeps the present view on the right, so that the left one can be changed. Plan compares records instead. */
export function beginComparison(store: AppStore): void {
  const { scene, session } = store.getState();
  if (session.room === 'plan' || session.room === 'publish') enterRoom(store, 'atlas');
  if (scene.comparison === null) store.setState({ scene: compareWithItself(scene, 'swipe') });
}

export function endComparison(store: AppStore): void {
  patch(store, 'scene', { comparison: null });
}

/** Exchanges left and right. */
export function swapComparison(store: AppStore): void {
  store.setState(({ scene }) => ({ scene: swapSides(scene) }));
}

/** Changes the right side. */
export function changeRightSide(store: AppStore, change: Partial<Comparison>): void {
  const { comparison } = store.getState().scene;
  if (comparison !== null) patch(store, 'scene', { comparison: { ...comparison, ...change } });
}
