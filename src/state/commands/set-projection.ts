import type { Projection } from '../../scene/scene.ts';
import { patchScene } from '../patch.ts';
import type { AppStore } from '../store.ts';

export function setProjection(store: AppStore, projection: Projection): void {
  patchScene(store, { projection });
}
