/**
 * The drawing of a scene. Each layer's marks are kept while its inputs are the same objects; the camera is none of them, so
 * panning and zooming build nothing.
 */
import type { LayerId } from '../scene/scene.ts';
import type { Drawing, Mark } from './drawing.ts';
import { LAYERS } from './index.ts';
import type { LayerContext, LayerDefinition } from './layer.ts';
import { lightUp } from './light.ts';
import { raiseFeature } from './raise.ts';

interface Kept {
  readonly inputs: readonly unknown[];
  readonly marks: readonly Mark[];
}

interface KeptDrawing {
  readonly parts: readonly (readonly Mark[])[];
  readonly drawing: Drawing;
}

/** A drawing with more on it, and what it was made from. */
interface KeptCopy {
  readonly inputs: readonly unknown[];
  readonly drawing: Drawing;
}

const keptLayers = new Map<LayerId, Kept>();
let keptBase: KeptDrawing = { parts: [], drawing: [] };
let keptLit: KeptCopy | null = null;
let keptRaised: KeptCopy | null = null;

/** Marks of all layers that the scene shows, in draw order. Equal inputs give the same array. */
export function buildDrawing(context: LayerContext): Drawing {
  const parts = LAYERS.filter(
    (layer) => context.scene.layers.includes(layer.id) && layer.unavailable(context) === null,
  ).map((layer) => drawLayer(layer, context));
  if (!isSame(parts, keptBase.parts)) keptBase = { parts, drawing: parts.flat() };
  const drawing = drawLit(keptBase.drawing, context);
  if (context.hover === null) return drawing;
  const inputs = [drawing, context.hover, context.atlas, context.tokens];
  if (keptRaised === null || !isSame(inputs, keptRaised.inputs)) {
    const raised = raiseFeature(drawing, context.hover, context.atlas, context.tokens);
    keptRaised = { inputs, drawing: raised.length === 0 ? drawing : [...drawing, ...raised] };
  }
  return keptRaised.drawing;
}

function drawLit(base: Drawing, { lit = [], atlas, tokens }: LayerContext): Drawing {
  if (lit.length === 0) return base;
  const inputs = [base, lit, atlas, tokens];
  if (keptLit === null || !isSame(inputs, keptLit.inputs)) {
    keptLit = { inputs, drawing: lightUp(base, lit, atlas, tokens) };
  }
  return keptLit.drawing;
}

function drawLayer(layer: LayerDefinition, context: LayerContext): readonly Mark[] {
  const { atlas, scene, tokens, t } = context;
  // What layers read of a scene beside the reduced atlas.
  const inputs = [
    atlas,
    tokens,
    t,
    scene.selection,
    scene.markets,
    scene.period.to,
    scene.briefOnly,
    scene.language,
  ];
  const kept = keptLayers.get(layer.id);
  if (kept !== undefined && isSame(inputs, kept.inputs)) return kept.marks;
  const marks = layer.draw({ ...context, hover: null });
  keptLayers.set(layer.id, { inputs, marks });
  return marks;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
