/** Moves names of the ten jurisdictions on the live map, beyond MapLibre's placement. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TEN_FILTER, TEN_LAYER, type TenMove, tenPlaces } from '../../styles/basemap/labels.ts';
import type { NameMoves } from '../layers/screen-view.ts';

export class NamesOfTen {
  readonly #map: MapLibreMap;
  #moves: NameMoves = {};
  /** Last value set, as JSON. */
  #given = '{}';

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  set(moves: NameMoves): void {
    this.#moves = moves;
  }

  /** Call when the map has lost its style. */
  forget(): void {
    this.#given = '{}';
  }

  /**
   * Call when the map is at rest.
   * @returns whether names must be placed again
   */
  update(): boolean {
    const next = JSON.stringify(this.#moves);
    if (next === this.#given || this.#map.getLayer(TEN_LAYER) === undefined) return false;
    this.#given = next;
    const moved = Object.entries(this.#moves).flatMap(([id, move]) =>
      move === null ? [] : [[id, move] as const],
    );
    const left = Object.keys(this.#moves).filter((id) => this.#moves[id] === null);
    this.#map.setLayoutProperty(TEN_LAYER, 'text-variable-anchor-offset', placesOf(moved));
    this.#map.setFilter(TEN_LAYER, ['all', TEN_FILTER, ['!', ['in', ['get', 'id'], ['literal', left]]]]);
    return true;
  }
}

/** Returns MapLibre's candidate positions of a name, around its moved place. */
function placesOf(
  moved: readonly (readonly [id: string, move: TenMove])[],
): ReturnType<typeof tenPlaces> | ExpressionSpecification {
  if (moved.length === 0) return tenPlaces([0, 0]);
  return [
    'match',
    ['get', 'id'],
    ...moved.flatMap(([id, move]) => [id, ['literal', tenPlaces(move)]]),
    ['literal', tenPlaces([0, 0])],
  ] as unknown as ExpressionSpecification;
}
