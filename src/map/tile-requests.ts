/**
 * How many tiles a source of MapLibre is still being asked for. MapLibre itself cannot be asked: for an image that came late it asks for a tile a second time
 * beside the first, and calls it loaded as soon as one of the two has ended.
 */
import type { GeoJSONSource } from 'maplibre-gl';

type LoadTile = GeoJSONSource['loadTile'];

export class TileRequests {
  readonly #open = new WeakMap<GeoJSONSource, number>();

  /** Counts from now on what the source is asked for. Watching it twice changes nothing. */
  watch(source: GeoJSONSource): void {
    if (this.#open.has(source)) return;
    this.#open.set(source, 0);
    const load: LoadTile = source.loadTile.bind(source);
    source.loadTile = async (tile) => {
      this.#add(source, 1);
      try {
        await load(tile);
      } finally {
        this.#add(source, -1);
      }
    };
  }

  /** Whether every tile that was asked for since the source is watched has ended, well or not. */
  isIdle(source: GeoJSONSource): boolean {
    return this.#open.get(source) === 0;
  }

  #add(source: GeoJSONSource, count: number): void {
    this.#open.set(source, (this.#open.get(source) ?? 0) + count);
  }
}
