/**
 * Draws paths and signs up to a moment: each vertex has a moment, and those later than `head` are hidden. A
 * frame updates one number per layer.
 */
import type { Layer } from '@deck.gl/core';
import { LayerExtension } from '@deck.gl/core';

/** Progress of the reveal, shared by all layers of a map. */
export interface Head {
  /** Moments up to this value are drawn; all from {@link ALL_DRAWN} on. */
  value: number;
}

/** Later than any moment. */
export const ALL_DRAWN = 1e6;
/** Hidden until everything is drawn. */
export const NOT_YET = 1e5;

const revealModule = {
  name: 'reveal',
  vs: 'layout(std140) uniform revealUniforms { float head; } reveal;',
  fs: 'layout(std140) uniform revealUniforms { float head; } reveal;',
  uniformTypes: { head: 'f32' },
} as const;

export class RevealExtension extends LayerExtension<{ readonly head: Head }> {
  static override extensionName = 'RevealExtension';
  static override defaultProps = { getMoments: { type: 'accessor', value: [0, 0] } };

  // deck.gl calls these with the layer as `this`; the extension is the last argument.
  override getShaders(this: Layer, _extension: RevealExtension) {
    return { modules: [revealModule], inject: isPath(this) ? PATH : SIGN };
  }

  override initializeState(this: Layer): void {
    this.getAttributeManager()?.addInstanced({
      instanceMoments: { size: 2, accessor: 'getMoments' },
    });
  }

  override draw(this: Layer, _params: unknown, extension: RevealExtension): void {
    this.setShaderModuleProps({ reveal: { head: extension.opts.head.value } });
  }
}

function isPath(layer: Layer): boolean {
  return 'pathTesselator' in (layer.state ?? {});
}

/** Moments at both ends of a segment; the head is round, like stroke ends. */
const PATH = {
  'vs:#decl': 'in vec2 instanceMoments;\nout vec2 vMoments;\n',
  'vs:#main-end': 'vMoments = instanceMoments;\n',
  'fs:#decl': 'in vec2 vMoments;\n',
  'fs:#main-end': `
  float revealShare = vPathLength > 0.0 ? clamp(vPathPosition.y / vPathLength, 0.0, 1.0) : 0.0;
  if (mix(vMoments.x, vMoments.y, revealShare) > reveal.head) discard;
`,
};

/** A sign has one moment; before it, its vertices are outside the view. */
const SIGN = {
  'vs:#decl': 'in vec2 instanceMoments;\n',
  'vs:#main-end': 'if (instanceMoments.x > reveal.head) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);\n',
};
