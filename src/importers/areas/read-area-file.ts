/**
 * A GeoJSON file as areas of interest: every polygon of it, alone, in a feature or in collections, with the name that its feature has. All or nothing: a file
 * of which some areas were missing would be taken for whole.
 *
 * Whether rings are such as areas may have is checked by who takes them.
 */
import type { Area, Corner } from '../../domain/area.ts';
import {
  type JsonFault,
  type JsonNode,
  memberOf,
  readJson,
  type TextPlace,
  textOf,
} from '../../lib/read-json.ts';
import { failed, ok, type Result } from '../../lib/result.ts';

/** As they stand in the file: rings in any direction, perhaps crossing themselves. */
export interface ReadArea {
  /** Of its feature, in the file; `null` where none is told. */
  readonly id: string | null;
  readonly name: string | null;
  readonly polygons: readonly (readonly (readonly Corner[])[])[];
  readonly place: TextPlace;
}

export type AreaFileFault =
  | { readonly kind: 'not-json'; readonly fault: JsonFault }
  | { readonly kind: 'too-large' }
  /** It is JSON, and no GeoJSON. */
  | ({ readonly kind: 'not-geojson' } & TextPlace)
  /** There is no polygon in it. */
  | { readonly kind: 'no-areas' }
  /** Something stands where [longitude, latitude] of WGS 84 should. */
  | ({ readonly kind: 'no-position' } & TextPlace)
  | { readonly kind: 'too-many-corners' };

/** What is drawn by hand, or cut from a map of countries, is far below. */
const MAX_BYTES = 20_000_000;
const MAX_CORNERS = 200_000;
/** Collections in collections; coordinates take four more. */
const MAX_DEPTH = 32;

class Refused extends Error {
  constructor(readonly fault: AreaFileFault) {
    super(fault.kind);
  }
}

/** @param isOurs of what was made here, which may be put together from several files, there may be more */
export function readAreaFile(text: string, isOurs = false): Result<readonly ReadArea[], AreaFileFault> {
  if (text.length > MAX_BYTES && !isOurs) return failed({ kind: 'too-large' });
  const json = readJson(text.replace(/^\uFEFF/, ''), MAX_DEPTH);
  if (!json.ok) return failed({ kind: 'not-json', fault: json.failure });
  try {
    const areas = areasOf(json.value, null, null);
    if (areas.length === 0) return failed({ kind: 'no-areas' });
    const corners = areas
      .flatMap(({ polygons }) => polygons.flat())
      .reduce((sum, ring) => sum + ring.length, 0);
    return corners > MAX_CORNERS && !isOurs ? failed({ kind: 'too-many-corners' }) : ok(areas);
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused;
    return failed(refused.fault);
  }
}

/** What `formatArea` wrote; `null` for anything else. */
export function parseSavedArea(text: string): Area | null {
  const read = readAreaFile(text, true);
  const [area] = read.ok ? read.value : [];
  if (area === undefined || area.id === null || area.name === null) return null;
  return { id: area.id, name: area.name, shape: area.polygons };
}

function areasOf(node: JsonNode, id: string | null, name: string | null): ReadArea[] {
  switch (textOf(node, 'type')) {
    case 'FeatureCollection':
      return listOf(memberOf(node, 'features') ?? node).flatMap((one) => areasOf(one, null, null));
    case 'Feature': {
      const geometry = memberOf(node, 'geometry');
      if (geometry === null || geometry.kind === 'null') return [];
      const properties = memberOf(node, 'properties');
      return areasOf(geometry, textOf(node, 'id'), properties && textOf(properties, 'name'));
    }
    case 'GeometryCollection':
      return listOf(memberOf(node, 'geometries') ?? node).flatMap((one) => areasOf(one, null, name));
    case 'Polygon':
      return [{ id, name, polygons: [polygonOf(coordinatesOf(node))], place: placeOf(node) }];
    case 'MultiPolygon': {
      const polygons = listOf(coordinatesOf(node)).map(polygonOf);
      return polygons.length === 0 ? [] : [{ id, name, polygons, place: placeOf(node) }];
    }
    case 'Point':
    case 'MultiPoint':
    case 'LineString':
    case 'MultiLineString':
      return [];
    default:
      throw new Refused({ kind: 'not-geojson', ...placeOf(node) });
  }
}

function coordinatesOf(node: JsonNode): JsonNode {
  const found = memberOf(node, 'coordinates');
  if (found === null) throw new Refused({ kind: 'not-geojson', ...placeOf(node) });
  return found;
}

function polygonOf(node: JsonNode): readonly (readonly Corner[])[] {
  return listOf(node).map((ring) => listOf(ring).map(cornerOf));
}

function cornerOf(node: JsonNode): Corner {
  const [lng, lat] = listOf(node);
  const isCorner =
    lng?.kind === 'number' &&
    lat?.kind === 'number' &&
    Math.abs(lng.value) <= 180 &&
    Math.abs(lat.value) <= 90;
  if (!isCorner) throw new Refused({ kind: 'no-position', ...placeOf(node) });
  return [lng.value, lat.value];
}

function listOf(node: JsonNode): readonly JsonNode[] {
  if (node.kind !== 'list') throw new Refused({ kind: 'not-geojson', ...placeOf(node) });
  return node.items;
}

function placeOf({ line, column }: TextPlace): TextPlace {
  return { line, column };
}
