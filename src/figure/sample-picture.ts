/** Legend samples as separate small SVG images, drawn by the code that draws the map. */

import type { LegendEntry } from '../layers/legend.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import { DEFAULT_SCENE } from '../scene/defaults.ts';
import { makeFrame } from './frame.ts';
import { legendSample, SAMPLE_WIDTH_PX } from './legend-sample.ts';
import type { Pen } from './pen.ts';
import { makeFixedSurface } from './surface.ts';

const SAMPLE_HEIGHT_PX = 22;

/** @param id prefix that keeps the definitions unique in the page */
export function buildSample(id: string, sample: LegendEntry['sample']): SvgNode {
  const size = { width: SAMPLE_WIDTH_PX, height: SAMPLE_HEIGHT_PX };
  const frame = makeFrame(DEFAULT_SCENE.camera, 'mercator', size);
  const pen: Pen = {
    frame,
    outlineFrame: frame,
    surface: makeFixedSurface(`sample-${id}-`),
    zoom: DEFAULT_SCENE.camera.zoom,
    definitions: new Map(),
  };
  const nodes = legendSample(pen, sample);
  return svg(
    'svg',
    { ...size, viewBox: `0 0 ${size.width} ${size.height}`, 'aria-hidden': 'true', focusable: 'false' },
    [
      svg('defs', {}, [...pen.definitions.values()]),
      svg('g', { transform: `translate(0 ${SAMPLE_HEIGHT_PX / 2})` }, nodes),
    ],
  );
}
