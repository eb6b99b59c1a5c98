/**
 * The contract of a layer: one file `<name>.layer.ts` and one line in `index.ts`. Panel, legend, map, figure,
 * URL and render tests use the registry; a layer without texts does not compile.
 */

import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { Translate } from '../i18n/translate.ts';
import type { LayerId, Scene } from '../scene/scene.ts';
import type { Mark } from './drawing.ts';

/** Scene properties that layers may read. Marks are cached by these, so others would be ignored. */
export const LAYER_SCENE_PARTS = ['selection', 'markets', 'period', 'briefOnly', 'language'] as const;
export type LayerScene = Pick<Scene, (typeof LAYER_SCENE_PARTS)[number]>;

export interface LayerContext {
  /** Already filtered by `selectVisible`: audience, filters and brief-only. */
  readonly atlas: Atlas;
  readonly scene: LayerScene;
  readonly tokens: Tokens;
  readonly t: Translate;
  /** Feature under the pointer or the keyboard focus. */
  readonly hover: FeatureId | null;
  /** Features highlighted together. */
  readonly lit?: readonly FeatureId[];
}

export interface LayerDefinition {
  readonly id: LayerId;
  readonly title: MessageKey;
  readonly description: MessageKey;
  /** `null` if the layer is available, else the reason (for instance brief-only mode). */
  readonly unavailable: (context: Pick<LayerContext, 'scene'>) => MessageKey | null;
  readonly draw: (context: LayerContext) => readonly Mark[];
}
