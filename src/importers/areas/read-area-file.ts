/**
 * Reads areas of interest from a GeoJSON file: every polygon, with the name of its feature. A partial result
 * would look complete, so any fault rejects the file.
 *
 * Callers check whether the rings are valid for an area.
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

/** Rings as in the file: in any direction, perhaps self-intersecting. */
export interface ReadArea {
  /** The feature's id in the file, or `null`. */
  readonly id: string | null;
  readonly name: string | null;
  readonly polygons: readonly (readonly (readonly Corner[])[])[];
  readonly place: TextPlace;
}

export type AreaFileFault =
  | { readonly kind: 'not-json'; readonly fault: JsonFault }
  | { readonly kind: 'too-large' }
  /** Valid JSON but not GeoJSON. */
  | ({ readonly kind: 'not-geojson' } & TextPlace)
  /** The file has no polygon. */
  | { readonly kind: 'no-areas' }
  /** Coordinates are not [longitude, latitude] in WGS 84. */
  | ({ readonly kind: 'no-position' } & TextPlace)
  | { readonly kind: 'too-many-corners' };

/** Hand-drawn areas and country outlines are far smaller. */
const MAX_BYTES = 20_000_000;
const MAX_CORNERS = 200_000;
/** Nested collections; coordinates take four more. */
const MAX_DEPTH = 32;

class Refused extends Error {
  constructor(readonly fault: AreaFileFault) {
    super(fault.kind);
  }
}

/** @param isOurs whether this app wrote the file; the size limits then do not apply */
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

/** Parses `formatArea` output; else `null`. */
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
