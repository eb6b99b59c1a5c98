/**
 * Builds the drawing of a scene. A builder caches each layer's marks while its inputs are identical; the
 * camera is not an input, so panning and zooming build nothing.
 */
import type { FeatureId } from '../domain/ids.ts';
import type { LayerId, Scene } from '../scene/scene.ts';
import type { Drawing, Mark } from './drawing.ts';
import { LAYERS } from './index.ts';
import { LAYER_SCENE_PARTS, type LayerContext } from './layer.ts';
import { highlightFeatures, standFromFar } from './light.ts';
import { raiseFeature } from './raise.ts';

/** Input of a drawing: the context of the layers, and the layers that the scene shows. */
export interface DrawingContext extends LayerContext {
  readonly scene: LayerContext['scene'] & Pick<Scene, 'layers'>;
}

/** Returns the marks of all visible layers, in draw order. Equal inputs return the same array. */
export type DrawingBuilder = (context: DrawingContext) => Drawing;

interface Kept<T> {
  readonly inputs: readonly unknown[];
  readonly value: T;
}

/** Builds a single drawing, as for an export. Repeated drawings should use a builder. */
export function buildDrawing(context: DrawingContext): Drawing {
  return makeDrawingBuilder()(context);
}

/** Makes a builder with its cache; separate ones keep other scenes from evicting the live map's marks. */
export function makeDrawingBuilder(): DrawingBuilder {
  const layers = new Map<LayerId, Kept<readonly Mark[]>>();
  let base: Kept<Drawing> | null = null;
  let lit: Kept<Drawing> | null = null;
  let raised: Kept<Drawing> | null = null;
  return (context) => {
    const { atlas, tokens, hover, lit: lights = [] } = context;
    const parts = LAYERS.filter(
      (layer) => context.scene.layers.includes(layer.id) && layer.unavailable(context) === null,
    ).map((layer) => {
      const kept = keep(layers.get(layer.id) ?? null, inputsOf(context), () =>
        layer.draw({ ...context, hover: null }),
      );
      layers.set(layer.id, kept);
      return kept.value;
    });
    const { selection } = context.scene;
    base = keep(base, [selection, ...parts], () => {
      const whole = clearSized(parts.flat());
      return selection === null ? whole : standFromFar(whole, new Set([selection]));
    });
    let drawing = base.value;
    if (lights.length > 0) {
      const plain = drawing;
      lit = keep(lit, [plain, lights, atlas, tokens], () => highlightFeatures(plain, lights, atlas, tokens));
      drawing = lit.value;
    }
    if (hover === null) return drawing;
    const below = drawing;
    raised = keep(raised, [below, hover, atlas, tokens], () => {
      const copies = raiseFeature(below, hover, atlas, tokens);
      return copies.length === 0 ? below : [...below, ...copies];
    });
    return raised.value;
  };
}

function inputsOf({ atlas, tokens, t, scene }: LayerContext): readonly unknown[] {
  return [atlas, tokens, t, ...LAYER_SCENE_PARTS.map((part) => scene[part])];
}

function keep<T>(kept: Kept<T> | null, inputs: readonly unknown[], make: () => T): Kept<T> {
  const isSame =
    kept !== null &&
    kept.inputs.length === inputs.length &&
    kept.inputs.every((input, i) => input === inputs[i]);
  return isSame ? kept : { inputs, value: make() };
}

/** Moves the names of features with a sized symbol from their sign to the edge of that symbol. */
function clearSized(drawing: Drawing): Drawing {
  const radii = new Map<FeatureId | null, number>();
  for (const mark of drawing) {
    if (mark.type === 'symbol' && mark.isSized) {
      radii.set(mark.feature, Math.max(radii.get(mark.feature) ?? 0, mark.sizePx / 2));
    }
  }
  if (radii.size === 0) return drawing;
  return drawing.map((mark) => {
    const radius = radii.get(mark.feature);
    return mark.type === 'label' && radius !== undefined ? { ...mark, offsetPx: radius } : mark;
  });
}
