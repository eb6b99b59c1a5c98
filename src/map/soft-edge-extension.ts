/**
 * Soft bands without dark spots. A translucent band gets darker wherever it crosses itself or another; stacked strokes only
 * multiply that. Here each fragment knows its distance from the middle of the stroke, fades towards neutral (white by day, black in
 * the dark) and is combined with the ground by taking the darker (lighter) of the two: where bands overlap, the result is
 * their union.
 */
import { LayerExtension } from '@deck.gl/core';

export type SoftMode = 'darken' | 'lighten';

/** From here outwards, in half widths, the band fades. */
const FADE_FROM = 0.25;

export class SoftEdgeExtension extends LayerExtension<{ mode: SoftMode }> {
  static override extensionName = 'SoftEdgeExtension';

  // deck.gl calls it with the layer as `this`; the extension is the argument.
  override getShaders(extension: SoftEdgeExtension): { inject: Record<string, string> } {
    const neutral = extension.opts.mode === 'darken' ? '1.0' : '0.0';
    return {
      inject: {
        // Beyond the ends of a segment the distance is that from its corner, which makes round joints and caps.
        'fs:#main-end': `
  bool softIsCorner = vPathPosition.y < 0.0 || vPathPosition.y > vPathLength;
  float softDistance = softIsCorner ? length(vCornerOffset) : abs(vPathPosition.x);
  float softShare = 1.0 - smoothstep(${FADE_FROM}, 1.0, softDistance);
  fragColor = vec4(mix(vec3(${neutral}), fragColor.rgb, softShare), 1.0);
`,
      },
    };
  }
}

/** Blending that goes with the extension. */
export function softParameters(mode: SoftMode) {
  return {
    depthCompare: 'always',
    depthWriteEnabled: false,
    blend: true,
    blendColorOperation: mode === 'darken' ? 'min' : 'max',
    blendColorSrcFactor: 'one',
    blendColorDstFactor: 'one',
    blendAlphaOperation: 'max',
    blendAlphaSrcFactor: 'one',
    blendAlphaDstFactor: 'one',
  } as const;
}
