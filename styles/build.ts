/**
 * (theme, language) -> MapLibre style. Pure: the same input gives an equal style, so the map can diff it.
 *
 * No `glyphs`: text is drawn with the page's fonts (see `labels.ts`). No `sprite`: the map adds its icons itself. No
 * `projection`: it belongs to the scene.
 */
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { boundaryLayers } from './basemap/boundaries.ts';
import { labelLayers } from './basemap/labels.ts';
import { landLayers } from './basemap/land.ts';
import type { GroundSource } from './basemap/layer.ts';
import { GROUND_SOURCES } from './basemap/layer.ts';
import { waterLayers } from './basemap/water.ts';
import { DRAW_ORDER } from './order.ts';
import type { Tokens } from './tokens/tokens.ts';

export type { GroundSource } from './basemap/layer.ts';
export { GROUND_SOURCES } from './basemap/layer.ts';

export interface StyleInput {
  readonly tokens: Tokens;
  /** BCP 47, as in the `names` of the data. */
  readonly language: string;
  /** Data known already; missing ones start empty and are set later with `setData`. */
  readonly sources?: Readonly<Partial<Record<GroundSource, FeatureCollection>>>;
}

/** Shared edges are simplified by source, so this is under what the eye sees as a gap. */
const TOLERANCE_PX = 0.2;
/** What is drawn broad and blurred needs no more of its bends than this shows, and has a fraction of the corners. */
const SOFT_TOLERANCE_PX = 1.5;

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Throws when a basemap subject and the draw order disagree: a programming error, caught by the style tests. */
export function buildStyle({ tokens, language, sources = {} }: StyleInput): StyleSpecification {
  const drawn = new Map<string, LayerSpecification>(
    [
      ...waterLayers(tokens),
      ...landLayers(tokens),
      ...boundaryLayers(tokens),
      ...labelLayers(tokens, language),
    ].map((layer) => [layer.id, layer]),
  );
  const layers = DRAW_ORDER.map((id): LayerSpecification => {
    const layer = drawn.get(id);
    drawn.delete(id);
    if (layer !== undefined) return layer;
    if (id.startsWith('slot-')) return { id, type: 'background', layout: { visibility: 'none' } };
    throw new Error(`The draw order names ${id}, which no basemap subject draws`);
  });
  if (drawn.size > 0) throw new Error(`Not in the draw order: ${[...drawn.keys()].join(', ')}`);
  return {
    version: 8,
    name: `Crossroads ${tokens.id}`,
    sources: Object.fromEntries(
      GROUND_SOURCES.map((name) => [name, groundSource(name, sources[name] ?? EMPTY)]),
    ),
    layers,
  };
}

function groundSource(name: GroundSource, data: FeatureCollection): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data,
    // Beyond zoom 8 the generalised geometry has nothing more to show: overzoom instead of cutting ever smaller tiles.
    maxzoom: 8,
    tolerance: name === 'ground-coast-soft' ? SOFT_TOLERANCE_PX : TOLERANCE_PX,
  };
}
