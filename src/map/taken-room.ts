/**
 * Room on the live map that is taken by what stands over it, such as callouts: MapLibre sets no name there. Each box is filled with squares
 * that cannot be seen, which MapLibre places before every name; names that may move go elsewhere, others are left out.
 */
import type { GeoJSONSourceSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { ScreenBox } from '../lib/screen-box.ts';

export const ROOM_SOURCE = 'taken-room';
/** An image without a mark on it. */
export const ROOM_IMAGE = 'room';
/** Side of that image, px. */
export const ROOM_IMAGE_PX = 8;
/** Squares are at most so large. */
const MAX_SIDE_PX = 48;
/** Lines that lead to a callout are thinner than anything that can be placed. */
const MIN_SIDE_PX = 2;

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

export function roomSource(): GeoJSONSourceSpecification {
  return { type: 'geojson', data: NOTHING, maxzoom: 10 };
}

export function roomLayer(): LayerSpecification {
  return {
    id: ROOM_SOURCE,
    type: 'symbol',
    source: ROOM_SOURCE,
    layout: {
      'icon-image': ROOM_IMAGE,
      'icon-size': ['get', 'times'],
      'icon-offset': ['array', 'number', 2, ['get', 'offset']],
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
  const sidePx = Math.max(MIN_SIDE_PX, Math.min(width, height, MAX_SIDE_PX));
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
  #given = JSON.stringify(NOTHING);

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** @param boxes px of the map as it is seen */
  set(boxes: readonly ScreenBox[]): void {
    this.#boxes = boxes;
  }

  /** The map has forgotten what it was given. */
  forget(): void {
    this.#given = JSON.stringify(NOTHING);
  }

  /** Call when the map is at rest: the boxes hold for where it stands. @returns whether names are to be set anew */
  update(): boolean {
    const collection = this.#collection();
    const next = JSON.stringify(collection);
    const source = this.#map.getSource<GeoJSONSource>(ROOM_SOURCE);
    if (next === this.#given || source === undefined) return false;
    this.#given = next;
    void source.setData(collection);
    return true;
  }

  /** All hang on one place, the middle of the view, which is there on the globe too: beside the globe no square could stand by itself. */
  #collection(): FeatureCollection {
    const squares = this.#boxes.flatMap(squaresOf);
    if (squares.length === 0) return NOTHING;
    const middle = this.#map.getCenter();
    const { x, y } = this.#map.project(middle);
    const coordinates = middle.toArray();
    const features = squares.map(({ at, sidePx }): Feature => {
      const times = sidePx / ROOM_IMAGE_PX;
      const offset = [(at[0] - x) / times, (at[1] - y) / times];
      return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties: { times, offset } };
    });
    return { type: 'FeatureCollection', features };
  }
}
