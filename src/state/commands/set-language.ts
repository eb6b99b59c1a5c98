import type { InterfaceLanguage } from '../../scene/scene.ts';
import { patch } from '../patch.ts';
import type { AppStore } from '../store.ts';

export function setLanguage(store: AppStore, language: InterfaceLanguage): void {
  patch(store, 'scene', { language });
}
