/** Draws the records engine's vector tiles: one dot per cell of near records, larger for more. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap, VectorTileSource } from 'maplibre-gl';
import { slotOf } from '../../styles/order.ts';

export interface EngineTilesLook {
  /** URL template with `{z}`, `{x}` and `{y}`; points in layer `incidents` have a `count`. */
  readonly address: string;
  readonly fill: string;
  readonly edge: string;
}

const ID = 'engine-incidents';
/** Above this zoom tiles are overscaled: their cells are some tens of metres. */
const MAX_ZOOM = 14;
/**
 * Px by the square root of the count, so that dot areas are proportional up to some fifty. Tile cells are 16
 * px, which leaves the map visible between dots.
 */
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
  /** Address of the source, which does not report it immediately after a lost context. */
  #address: string | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /**
   * @param look `null` to remove the dots
   * @param isLoaded whether the map's style is loaded
   */
  show(look: EngineTilesLook | null, isLoaded: boolean): void {
    this.#look = look;
    if (isLoaded) this.start();
  }

  /** Call whenever the style is loaded. */
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
