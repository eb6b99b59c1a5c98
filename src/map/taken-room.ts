/**
 * Room on the live map that is taken by what stands over it, such as callouts: MapLibre sets no name there. Each box is filled with squares
 * that cannot be seen, which MapLibre places before every name; names that may move go elsewhere, others are left out.
 */
import type { GeoJSONSourceSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { ScreenBox } from '../lib/screen-box.ts';

export const ROOM_SOURCE = 'taken-room';
/** An image without a mark on it. */
export const ROOM_IMAGE = 'room';
/** Side of that image, px. */
export const ROOM_IMAGE_PX = 8;
/** Squares are at most so large: on the globe a box is not quite where its middle is, and a small square strays less. */
const MOST_SIDE_PX = 48;
/** A place that is there and back again no farther off than this is the place. */
const STRAY_PX = 1;
/** Squares at the edge of the globe are cut up no further, px. */
const LEAST_PART_PX = 12;
/** Lines that lead to a callout are thinner than anything that can be placed. */
const LEAST_SIDE_PX = 2;

export function roomSource(): GeoJSONSourceSpecification {
  return { type: 'geojson', data: collectionOf([]), maxzoom: 10 };
}

export function roomLayer(): LayerSpecification {
  return {
    id: ROOM_SOURCE,
    type: 'symbol',
    source: ROOM_SOURCE,
    layout: {
      'icon-image': ROOM_IMAGE,
      'icon-size': ['get', 'times'],
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
  };
}

/** A square of a box. */
export interface RoomSquare {
  /** Its middle, px. */
  readonly at: readonly [x: number, y: number];
  readonly sidePx: number;
}

/** Squares that together cover a box, none of which reaches beyond it where it is not narrower than 2 px. */
export function squaresOf([left, top, right, bottom]: ScreenBox): readonly RoomSquare[] {
  const [width, height] = [right - left, bottom - top];
  const sidePx = Math.max(LEAST_SIDE_PX, Math.min(width, height, MOST_SIDE_PX));
  const [columns, rows] = [Math.ceil(width / sidePx), Math.ceil(height / sidePx)];
  // The last ones overlap their neighbours rather than leave a strip free or stand out.
  const middle = (from: number, length: number, turn: number, count: number) =>
    count < 2 ? from + length / 2 : from + sidePx / 2 + (turn * (length - sidePx)) / (count - 1);
  return Array.from({ length: columns * rows }, (_, i) => ({
    at: [middle(left, width, i % columns, columns), middle(top, height, Math.floor(i / columns), rows)],
    sidePx,
  }));
}

export class TakenRoom {
  readonly #map: MapLibreMap;
  #boxes: readonly ScreenBox[] = [];
  /** As JSON: what the source was given last. */
  #given = '[]';

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** @param boxes px of the map as it is seen */
  set(boxes: readonly ScreenBox[]): void {
    this.#boxes = boxes;
  }

  /** The map has forgotten what it was given. */
  forget(): void {
    this.#given = '[]';
  }

  /** Call when the map is at rest: the boxes hold for where it stands. @returns whether names are to be set anew */
  update(): boolean {
    const squares = this.#boxes.flatMap(squaresOf).flatMap((square) => this.#onMap(square));
    const next = JSON.stringify(squares);
    const source = this.#map.getSource<GeoJSONSource>(ROOM_SOURCE);
    if (next === this.#given || source === undefined) return false;
    this.#given = next;
    void source.setData(collectionOf(squares));
    return true;
  }

  /**
   * Beside the globe there is no place, and MapLibre answers with the nearest of its edge, where names are not in the way: of a square
   * whose middle lies there, the parts that lie on the globe are kept.
   */
  #onMap(square: RoomSquare): { readonly at: number[]; readonly sidePx: number }[] {
    const position = this.#map.unproject([...square.at]);
    const { x, y } = this.#map.project(position);
    if (Math.hypot(x - square.at[0], y - square.at[1]) <= STRAY_PX)
      return [{ at: position.toArray(), sidePx: square.sidePx }];
    if (square.sidePx <= LEAST_PART_PX) return [];
    return quartersOf(square).flatMap((part) => this.#onMap(part));
  }
}

function quartersOf({ at: [x, y], sidePx }: RoomSquare): readonly RoomSquare[] {
  const step = sidePx / 4;
  return [-step, step].flatMap((right) =>
    [-step, step].map((down) => ({ at: [x + right, y + down] as const, sidePx: sidePx / 2 })),
  );
}

function collectionOf(
  squares: readonly { readonly at: number[]; readonly sidePx: number }[],
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: squares.map(({ at, sidePx }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: at },
      properties: { times: sidePx / ROOM_IMAGE_PX },
    })),
  };
}
