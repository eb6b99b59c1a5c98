import type { ThemeChoice } from '../../scene/scene.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

export function setTheme(store: AppStore, theme: ThemeChoice): void {
  patch(store, 'scene', { theme });
}
