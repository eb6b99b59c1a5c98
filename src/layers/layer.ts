/**
 * The contract of a layer. One file `<name>.layer.ts` per layer, one line in `index.ts`. Panel, legend, map, figure, URL and
 * render tests read the registry; a layer without its texts does not compile.
 */

import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { MessageKey } from '../i18n/messages.ts';
import type { Translate } from '../i18n/translate.ts';
import type { LayerId, Scene } from '../scene/scene.ts';
import type { FillMark, Mark, StrokeMark, SymbolMark } from './drawing.ts';

/** What a layer may read of a scene. Its marks are kept as long as these are the same, so another part would be read in vain. */
export const LAYER_SCENE_PARTS = ['selection', 'markets', 'period', 'briefOnly', 'language'] as const;
export type LayerScene = Pick<Scene, (typeof LAYER_SCENE_PARTS)[number]>;

export interface LayerContext {
  /** Already reduced by `selectVisible`: what the audience, filters and brief-only may see. */
  readonly atlas: Atlas;
  readonly scene: LayerScene;
  readonly tokens: Tokens;
  readonly t: Translate;
  /** Feature under the pointer or the keyboard focus. */
  readonly hover: FeatureId | null;
  /** Features lit up together. */
  readonly lit?: readonly FeatureId[];
}

/** A legend line: a sample drawn by the same code as the map, with words. */
export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  /** What looks so; empty where it is decoration. */
  readonly features: ReadonlySet<FeatureId>;
  readonly sample:
    | Pick<
        StrokeMark,
        'type' | 'color' | 'opacity' | 'widthPx' | 'softPx' | 'casing' | 'dash' | 'direction' | 'motif'
      >
    | Pick<SymbolMark, 'type' | 'icon' | 'sizePx' | 'color' | 'fill' | 'form'>
    | Pick<FillMark, 'type' | 'color' | 'opacity' | 'pattern'>;
}

export interface LayerDefinition {
  readonly id: LayerId;
  readonly title: MessageKey;
  readonly description: MessageKey;
  /** `null` when the layer can be shown, else the reason it cannot (for instance in brief-only mode). */
  readonly unavailable: (context: Pick<LayerContext, 'scene'>) => MessageKey | null;
  readonly draw: (context: LayerContext) => readonly Mark[];
  /** @param zoom at which things are shown; that of the region where no view is meant */
  readonly legend: (context: LayerContext, zoom?: number) => readonly LegendEntry[];
}
