import type { Projection } from '../../scene/scene.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

export function setProjection(store: AppStore, projection: Projection): void {
  patch(store, 'scene', { projection });
}
