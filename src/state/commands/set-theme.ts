import type { ThemeChoice } from '../../scene/scene.ts';
import { patchScene } from '../patch.ts';
import type { AppStore } from '../store.ts';

export function setTheme(store: AppStore, theme: ThemeChoice): void {
  patchScene(store, { theme });
}
