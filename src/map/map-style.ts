/** Builds the live map's initial style, and applies changes between two such styles. */
import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { buildStyle } from '../../styles/build.ts';
import { DRAW_GROUPS, slotOf } from '../../styles/order.ts';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import type { Atlas } from '../domain/atlas.ts';
import { deriveGroundSources, deriveJurisdictionGroups } from '../layers/ground-sources.ts';
import { MARK_SOURCES } from './mark-sources.ts';
import { buildMarkLayers } from './mark-style-layers.ts';
import { ROOM_SOURCE, roomLayer, roomSource } from './taken-room.ts';

/** Input of the style. */
export interface StyleInputs {
  readonly basemap: Atlas['basemap'];
  readonly jurisdictions: Atlas['jurisdictions'];
  readonly tokens: Tokens;
  /** BCP 47, of the interface. */
  readonly language: string;
  /** A style that replaces our basemap; `null` for ours. */
  readonly custom: StyleSpecification | null;
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Returns the basemap with its data, and the marks' style layers with empty sources. */
export function buildMapStyle({
  basemap,
  jurisdictions,
  tokens,
  language,
  custom,
}: StyleInputs): StyleSpecification {
  if (custom !== null) return withMarks(custom, tokens);
  const groups = deriveJurisdictionGroups({ jurisdictions });
  const style = buildStyle({
    tokens,
    language,
    sources: deriveGroundSources(basemap, groups),
  });
  return withMarks(style, tokens);
}

/** Adds the marks' sources and layers; custom styles get slots below and above their layers. */
function withMarks(style: StyleSpecification, tokens: Tokens): StyleSpecification {
  const layers = [...style.layers];
  if (!layers.some(({ id }) => id === slotOf('areas'))) {
    const firstName = layers.findIndex(({ type }) => type === 'symbol');
    const slots = DRAW_GROUPS.map(
      (group): LayerSpecification => ({
        id: slotOf(group),
        type: 'background',
        layout: { visibility: 'none' },
      }),
    );
    // Names of a custom style stay above the routes; points and their names are on top.
    layers.splice(firstName < 0 ? layers.length : firstName, 0, ...slots.slice(0, 4));
    layers.push(...slots.slice(4));
  }
  for (const { layer, beforeId } of buildMarkLayers(tokens)) {
    const at = layers.findIndex(({ id }) => id === beforeId);
    layers.splice(at < 0 ? layers.length : at, 0, layer);
  }
  const sources = MARK_SOURCES.map((name) => [
    name,
    // Few features, so one tolerance under a px keeps shared edges closed.
    { type: 'geojson', data: EMPTY, maxzoom: 10, tolerance: 0.25 },
  ]);
  // MapLibre places names of the topmost layer first, so all others avoid it.
  layers.push(roomLayer());
  return {
    ...style,
    sources: { ...style.sources, ...Object.fromEntries(sources), [ROOM_SOURCE]: roomSource() },
    layers,
  };
}

/**
 * Applies differences in paint and layout between styles with the same layers. Unlike `setStyle` it keeps
 * sources, images and custom layers, so changes of theme or language neither flicker nor reparse data.
 */
export function applyStyleChanges(map: MapLibreMap, from: StyleSpecification, to: StyleSpecification): void {
  const before = new Map(from.layers.map((layer) => [layer.id, layer]));
  for (const layer of to.layers) {
    const old = before.get(layer.id);
    if (old === undefined || map.getLayer(layer.id) === undefined) continue;
    forChanges(old.paint, layer.paint, (key, value) => map.setPaintProperty(layer.id, key, value));
    forChanges(old.layout, layer.layout, (key, value) => map.setLayoutProperty(layer.id, key, value));
  }
}

type Properties = object | undefined;
type Change = (key: never, value: never) => void;

function forChanges(from: Properties, to: Properties, change: Change): void {
  const [a, b] = [(from ?? {}) as Record<string, unknown>, (to ?? {}) as Record<string, unknown>];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (JSON.stringify(a[key]) !== JSON.stringify(b[key])) change(key as never, b[key] as never);
  }
}
