/** The whole style that the live map starts with, and the changes that lead from one such style to another. */
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

/** What the parts of the style are made from. */
export interface StyleInputs {
  readonly basemap: Atlas['basemap'];
  readonly jurisdictions: Atlas['jurisdictions'];
  readonly tokens: Tokens;
  /** BCP 47, of the interface. */
  readonly language: string;
  /** A style in the place of our ground; `null` for our own. */
  readonly custom: StyleSpecification | null;
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Basemap with its data, and the style layers of the marks with empty sources. */
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

/** Adds sources and layers of the marks; a style that is not ours gets the slots under and over everything of its own. */
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
    // Names of the other style stay above the routes; points and their names come on top.
    layers.splice(firstName < 0 ? layers.length : firstName, 0, ...slots.slice(0, 4));
    layers.push(...slots.slice(4));
  }
  for (const { layer, beforeId } of buildMarkLayers(tokens)) {
    const at = layers.findIndex(({ id }) => id === beforeId);
    layers.splice(at < 0 ? layers.length : at, 0, layer);
  }
  const sources = MARK_SOURCES.map((name) => [
    name,
    // Symbols and boundaries are few; one tolerance under a px keeps shared edges closed.
    { type: 'geojson', data: EMPTY, maxzoom: 10, tolerance: 0.25 },
  ]);
  // MapLibre places the names of the topmost layer first: whatever comes after keeps off.
  layers.push(roomLayer());
  return {
    ...style,
    sources: { ...style.sources, ...Object.fromEntries(sources), [ROOM_SOURCE]: roomSource() },
    layers,
  };
}

/**
 * Changes the paint and layout in which two styles of equal layers differ. Unlike `setStyle` it keeps sources, images and
 * the layers that deck.gl has put in, so a change of theme or language neither flickers nor parses the data again.
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
