/** Legend samples, drawn by the code that draws the map. */
import type { LegendEntry } from '../layers/legend.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import { fillOf } from './fills.ts';
import { type Pen, strokeNodes } from './pen.ts';
import { motifNodes } from './signs.ts';
import { drawChevron, paintOf } from './strokes.ts';
import { symbolNode } from './symbols.ts';

export const SAMPLE_WIDTH_PX = 48;
const SWATCH_HEIGHT_PX = 13;
/** Bands are wider than a legend row is high. */
const MAX_STROKE_PX = 13;

/** Returns the sample in a box {@link SAMPLE_WIDTH_PX} wide, left edge x = 0, middle y = 0. */
export function legendSample(pen: Pen, sample: LegendEntry['sample']): SvgNode[] {
  switch (sample.type) {
    case 'fill':
      return [
        svg('rect', {
          x: 6,
          y: -SWATCH_HEIGHT_PX / 2,
          width: SAMPLE_WIDTH_PX - 12,
          height: SWATCH_HEIGHT_PX,
          fill: fillOf(pen, sample),
          'fill-opacity': sample.opacity === 1 ? undefined : sample.opacity,
        }),
      ];
    case 'symbol':
      return [svg('g', { transform: `translate(${SAMPLE_WIDTH_PX / 2} 0)` }, [symbolNode(sample)])];
    default: {
      const paint = paintOf({ ...sample, widthPx: Math.min(MAX_STROKE_PX, sample.widthPx) }, 0);
      // Round caps and soft edges extend beyond the ends of the line.
      const inset = Math.max(1, (paint.widthPx + paint.softPx) / 2);
      const outline = `M${inset} 0H${SAMPLE_WIDTH_PX - inset}`;
      const casing =
        sample.casing === null
          ? []
          : strokeNodes(pen, [outline], {
              ...paint,
              color: sample.casing.color,
              widthPx: paint.widthPx + 2 * sample.casing.widthPx,
              cap: 'round',
            });
      const middle = SAMPLE_WIDTH_PX / 2;
      const signs: readonly (readonly [number, number])[] =
        sample.direction === 'none'
          ? []
          : sample.direction === 'both'
            ? [
                [middle - 5, 180],
                [middle + 5, 0],
              ]
            : [[middle, sample.direction === 'reverse' ? 180 : 0]];
      return [
        ...casing,
        ...strokeNodes(pen, [outline], paint),
        ...(sample.motif === undefined || sample.motif.marker === 'none'
          ? []
          : [svg('g', { transform: `translate(${middle} 0)` }, motifNodes(sample))]),
        ...signs.map(([x, angle]) => drawChevron(pen, [x, 0], angle, sample)),
      ];
    }
  }
}
