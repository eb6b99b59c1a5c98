import type { InterfaceLanguage } from '../../scene/scene.ts';
import { patchScene } from '../patch.ts';
import type { AppStore } from '../store.ts';

export function setLanguage(store: AppStore, language: InterfaceLanguage): void {
  patchScene(store, { language });
}
