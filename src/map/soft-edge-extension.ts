/**
 * Soft bands without dark spots. A translucent band gets darker wherever it crosses itself or another band of its kind. Here the
 * bands are drawn twice, and the frame's alpha, which is 1 all over a map, carries word from the first time to the second:
 *
 * 1. coverage: leaves colours alone and lowers alpha to 1 − share, keeping the lowest, which is the union of all bands;
 * 2. colour: mixes the band's colour in by 1 − alpha and raises alpha to 1 again, so that every pixel is coloured once.
 *
 * The share falls off from the middle of the stroke to its edge. Beyond the ends of a segment the distance is that from its corner, which
 * makes round joins and caps. Both passes must skip the same fragments, or alpha stays low and the page shines through. Bands of
 * different colours are drawn one colour after the other, so that they mix where they meet.
 */
import { LayerExtension } from '@deck.gl/core';

export type SoftPass = 'coverage' | 'colour';

/** From here outwards, in half widths, the band fades. */
const FADE_FROM = 0.2;
/** What is fainter than this is not seen. */
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

/** Blending that goes with each pass. */
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
