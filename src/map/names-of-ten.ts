/** Moves of the names of the ten on the live map, beyond those that MapLibre finds by itself. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TEN_FILTER, TEN_LAYER, type TenMove, tenPlaces } from '../../styles/basemap/labels.ts';
import type { NameMoves } from '../layers/screen-view.ts';

export class NamesOfTen {
  readonly #map: MapLibreMap;
  #moves: NameMoves = {};
  /** As JSON: what the layer was given last. */
  #given = '{}';

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  set(moves: NameMoves): void {
    this.#moves = moves;
  }

  /** The map has forgotten what it was given. */
  forget(): void {
    this.#given = '{}';
  }

  /** Call when the map is at rest. @returns whether names are to be set anew */
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

/** Where a name may stand: what MapLibre tries one after the other, around the place that it is moved to. */
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
