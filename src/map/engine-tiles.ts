/** Records that an engine draws, as vector tiles: a dot for what lies close together, larger where there is more. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap, VectorTileSource } from 'maplibre-gl';
import { slotOf } from '../../styles/order.ts';

export interface EngineTilesLook {
  /** With `{z}`, `{x}` and `{y}`; of the layer `incidents`, whose points have a `count`. */
  readonly address: string;
  readonly fill: string;
  readonly edge: string;
}

const ID = 'engine-incidents';
/** Closer in, tiles of this zoom are stretched: their cells are some tens of metres. */
const MAX_ZOOM = 14;
/** Px, by the square root of the count: areas of dots are as the counts are, up to some fifty. A cell of a tile is 16 px, so that dots leave the map between them in sight. */
const RADIUS: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['sqrt', ['get', 'count']],
  1,
  1.5,
  7,
  6,
  30,
  7.5,
];

export class EngineTiles {
  readonly #map: MapLibreMap;
  #look: EngineTilesLook | null = null;
  /** Of the source, which after a lost context does not tell its own at once. */
  #address: string | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** @param look `null` for nothing @param isLoaded whether the style of the map is there */
  show(look: EngineTilesLook | null, isLoaded: boolean): void {
    this.#look = look;
    if (isLoaded) this.start();
  }

  /** The style of the map is there, first or again. */
  start(): void {
    const source = this.#map.getSource<VectorTileSource>(ID);
    if (this.#look === null) {
      if (source === undefined) return;
      this.#map.removeLayer(ID);
      this.#map.removeSource(ID);
      return;
    }
    const { address, fill, edge } = this.#look;
    if (source === undefined) {
      this.#map.addSource(ID, { type: 'vector', tiles: [address], maxzoom: MAX_ZOOM });
      this.#map.addLayer(
        {
          id: ID,
          type: 'circle',
          source: ID,
          'source-layer': 'incidents',
          paint: { 'circle-radius': RADIUS, 'circle-opacity': 0.6, 'circle-stroke-width': 1 },
        },
        slotOf('points'),
      );
    } else if (this.#address !== address) source.setTiles([address]);
    this.#address = address;
    this.#map.setPaintProperty(ID, 'circle-color', fill);
    this.#map.setPaintProperty(ID, 'circle-stroke-color', edge);
  }
}
