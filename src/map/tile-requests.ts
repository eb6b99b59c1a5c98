/**
 * Counts a source's open tile requests. MapLibre's own state is unreliable: for a late image it requests a
 * tile twice, and reports it loaded after the first.
 */
import type { GeoJSONSource } from 'maplibre-gl';

type LoadTile = GeoJSONSource['loadTile'];

export class TileRequests {
  readonly #open = new WeakMap<GeoJSONSource, number>();

  /** Starts counting a source's requests; repeated calls have no effect. */
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

  /** Whether all requested tiles have ended, with success or error. */
  isIdle(source: GeoJSONSource): boolean {
    return this.#open.get(source) === 0;
  }

  #add(source: GeoJSONSource, count: number): void {
    this.#open.set(source, (this.#open.get(source) ?? 0) + count);
  }
}
