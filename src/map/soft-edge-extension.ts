/**
 * Soft bands without dark spots. A translucent band darkens where it crosses itself or similar bands. Here
 * bands are drawn twice, and the frame's alpha, 1 all over a map, passes information between the passes:
 *
 * 1. coverage: keeps colours and lowers alpha to 1 − share, with the minimum, which is the union of all
 *    bands;
 * 2. colour: mixes the band's colour in by 1 − alpha and resets alpha to 1, so that every pixel is coloured
 *    once.
 *
 * The share decreases from the middle of the stroke to its edge. Beyond segment ends the distance is that
 * from the corner, which makes round joins and caps. Both passes must skip the same fragments, or alpha stays
 * low and the page shows through. Bands of different colours are drawn in sequence, so that they mix where
 * they meet.
 */
import { LayerExtension } from '@deck.gl/core';

export type SoftPass = 'coverage' | 'colour';

/** Start of the band's fade, in half widths. */
const FADE_FROM = 0.2;
/** Lower shares are invisible. */
const MIN_SHARE = 0.03;

export class SoftEdgeExtension extends LayerExtension<{ pass: SoftPass }> {
  static override extensionName = 'SoftEdgeExtension';

  // deck.gl calls it with the layer as `this`; the extension is the argument.
  override getShaders(extension: SoftEdgeExtension): { inject: Record<string, string> } {
    const result =
      extension.opts.pass === 'coverage' ? 'fragColor.a = 1.0 - softShare * vColor.a;' : 'fragColor.a = 1.0;';
    return {
      inject: {
        'fs:#main-end': `
  bool softIsCorner = vPathPosition.y < 0.0 || vPathPosition.y > vPathLength;
  float softDistance = softIsCorner ? length(vCornerOffset) : abs(vPathPosition.x);
  float softShare = 1.0 - smoothstep(${FADE_FROM}, 1.0, softDistance);
#ifdef DASH_ENABLED
  softShare *= dashCoverage;
  // Counted here; the dash extension, which may come after, must not count it again.
  dashCoverage = 1.0;
#endif
  if (softShare < ${MIN_SHARE}) discard;
  ${result}
`,
      },
    };
  }
}

const FLAT = { depthCompare: 'always', depthWriteEnabled: false, cullMode: 'none', blend: true } as const;

/** Blending parameters of each pass. */
export const SOFT_PARAMETERS = {
  coverage: {
    ...FLAT,
    blendColorOperation: 'add',
    blendColorSrcFactor: 'zero',
    blendColorDstFactor: 'one',
    blendAlphaOperation: 'min',
    blendAlphaSrcFactor: 'one',
    blendAlphaDstFactor: 'one',
  },
  colour: {
    ...FLAT,
    blendColorOperation: 'add',
    blendColorSrcFactor: 'one-minus-dst-alpha',
    blendColorDstFactor: 'dst-alpha',
    blendAlphaOperation: 'max',
    blendAlphaSrcFactor: 'one',
    blendAlphaDstFactor: 'one',
  },
} as const;
