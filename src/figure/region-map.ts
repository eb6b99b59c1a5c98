/**
 * A small map of the ten jurisdictions in three layers: ground, lines of a market, names. Only the lines
 * change with the market, and none covers a name.
 */
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { MarketId } from '../domain/ids.ts';
import type { Translate } from '../i18n/translate.ts';
import { jurisdictionsLayer } from '../layers/jurisdictions.layer.ts';
import { deriveMarketLines } from '../layers/market-lines.ts';
import { fitBounds } from '../lib/mercator.ts';
import { type SvgNode, svg } from '../lib/svg-node.ts';
import { DEFAULT_SCENE, HOME_BOUNDS } from '../scene/defaults.ts';
import type { Scene } from '../scene/scene.ts';
import { drawLayers } from './draw-map.ts';
import { makeFrame } from './frame.ts';
import type { Pen } from './pen.ts';
import { STATIC_MAP_RATIO } from './static-map-layout.ts';
import { drawStrokes } from './strokes.ts';
import { makeFixedSurface } from './surface.ts';

export interface RegionMapInput {
  /** Already filtered by `selectVisible`. */
  readonly atlas: Atlas;
  readonly tokens: Tokens;
  readonly t: Translate;
  /** Of the names. */
  readonly language: Scene['language'];
  /** Design width of letters and lines, px; the figure may then be stretched a little. */
  readonly widthPx: number;
}

export interface RegionMap {
  readonly ground: SvgNode;
  readonly names: SvgNode;
  readonly drawMarket: (market: MarketId) => SvgNode;
}

const MARGIN_PX = 6;

/** Removes towns: so small a map has no space for capitals beside jurisdiction names. */
function withoutTowns(atlas: Atlas): Atlas {
  const labels = atlas.basemap.labels.filter(({ kind }) => kind !== 'capital' && kind !== 'city');
  return { ...atlas, basemap: { ...atlas.basemap, labels } };
}

export function drawRegionMap({ atlas: whole, tokens, t, language, widthPx }: RegionMapInput): RegionMap {
  const atlas = withoutTowns(whole);
  const size = { width: widthPx, height: Math.round(widthPx / STATIC_MAP_RATIO) };
  const camera = { ...fitBounds(HOME_BOUNDS, { ...size, padding: MARGIN_PX }), bearing: 0, pitch: 0 };
  const frame = makeFrame(camera, 'mercator', size);
  const pen: Pen = {
    frame,
    outlineFrame: frame,
    surface: makeFixedSurface('region-'),
    zoom: camera.zoom,
    definitions: new Map(),
  };
  const scene: Scene = { ...DEFAULT_SCENE, language, camera };
  const drawing = jurisdictionsLayer.draw({ atlas, scene, tokens, t, hover: null });
  const { ground, names } = drawLayers(pen, { atlas, drawing, tokens, language });
  const layer = (nodes: readonly SvgNode[]) =>
    svg('svg', { viewBox: `0 0 ${size.width} ${size.height}`, 'aria-hidden': 'true' }, nodes);
  return {
    ground: layer(ground),
    names: layer(names),
    drawMarket: (market) => layer(drawStrokes(pen, deriveMarketLines(atlas, market, tokens))),
  };
}
