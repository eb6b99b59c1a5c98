/**
 * Builds the MapLibre style of a theme and language. Pure: equal input gives an equal style, so the map can
 * diff it.
 *
 * No `glyphs`: text uses the page's fonts (see `labels.ts`). No `sprite`: the map adds its icons. No
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
  /** Data that is already loaded; other sources start empty and use `setData` later. */
  readonly sources?: Readonly<Partial<Record<GroundSource, FeatureCollection>>>;
}

/** Small enough to hide gaps, as shared edges are simplified by source. */
const TOLERANCE_PX = 0.4;
/** Broad blurred lines need fewer bends, so they get a fraction of the vertices. */
const SOFT_TOLERANCE_PX = 2.5;

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * @throws Error when the layers and the draw order disagree, a programming error caught by the style tests
 */
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
    // The generalised geometry has no more detail beyond zoom 8, so overzoom instead of cutting smaller
    // tiles.
    maxzoom: 8,
    tolerance: name === 'ground-coast-soft' ? SOFT_TOLERANCE_PX : TOLERANCE_PX,
  };
}
