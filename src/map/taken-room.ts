/**
 * Keeps MapLibre's names off overlays such as callouts. Boxes are filled with invisible squares that MapLibre
 * places before all names; movable names go elsewhere, others are hidden.
 */
import type { GeoJSONSourceSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { ScreenBox } from '../lib/screen-box.ts';

export const ROOM_SOURCE = 'taken-room';
/** An empty image. */
export const ROOM_IMAGE = 'room';
/** Side of that image, px. */
export const ROOM_IMAGE_PX = 8;
/** Maximum side of a square. */
const MAX_SIDE_PX = 48;
/** Leader lines are thinner than the smallest placeable square. */
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

export interface RoomSquare {
  /** Centre, px. */
  readonly at: readonly [x: number, y: number];
  readonly sidePx: number;
}

/** Returns squares that cover a box, within it unless it is narrower than 2 px. */
export function squaresOf([left, top, right, bottom]: ScreenBox): readonly RoomSquare[] {
  const [width, height] = [right - left, bottom - top];
  const sidePx = Math.max(MIN_SIDE_PX, Math.min(width, height, MAX_SIDE_PX));
  const [columns, rows] = [Math.ceil(width / sidePx), Math.ceil(height / sidePx)];
  // The last squares overlap their neighbours, to avoid gaps or protrusion.
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
  /** Last data set, as JSON. */
  #given = JSON.stringify(NOTHING);

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** @param boxes px of the map on screen */
  set(boxes: readonly ScreenBox[]): void {
    this.#boxes = boxes;
  }

  /** Call when the map has lost its data. */
  forget(): void {
    this.#given = JSON.stringify(NOTHING);
  }

  /**
   * Call when the map is at rest: boxes apply to its position.
   * @returns whether names must be placed again
   */
  update(): boolean {
    const collection = this.#collection();
    const next = JSON.stringify(collection);
    const source = this.#map.getSource<GeoJSONSource>(ROOM_SOURCE);
    if (next === this.#given || source === undefined) return false;
    this.#given = next;
    void source.setData(collection);
    return true;
  }

  /**
   * All squares are offset from the view's centre, a valid position on the globe too; next to the globe there
   * is none.
   */
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
