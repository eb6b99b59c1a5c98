/**
 * Reads nodes (points) and legs (lines) from one or several GeoJSON files. Everything is validated and all
 * faults are reported; nothing is imported in part.
 */
import type { Feature, LineString, Point, Position } from 'geojson';
import type { NetworkNode } from '../../domain/atlas.ts';
import { type JsonNode, memberOf, readJson, textOf } from '../../lib/read-json.ts';
import type { NetworkFileFault, NetworkFileReason, NetworkPlace } from './network-fault.ts';
import { LEG_FIELDS, NODE_FIELDS, readFields, type WrittenLeg } from './read-fields.ts';

export interface NetworkText {
  readonly name: string;
  /** `null` if too large to read. */
  readonly text: string | null;
}

/** A node or leg with its place. */
export interface Placed<F> {
  readonly place: NetworkPlace;
  /** The feature's id, if present. */
  readonly featureId: string | null;
  readonly feature: F;
}

export interface ReadNetwork {
  /** Name in the first file that has one, or `null`. */
  readonly name: string | null;
  readonly nodes: readonly Placed<Feature<Point, NetworkNode>>[];
  readonly legs: readonly Placed<Feature<LineString, WrittenLeg>>[];
  readonly faults: readonly NetworkFileFault[];
}

/** The atlas's network has a twentieth of it. */
export const MAX_BYTES = 10_000_000;
export const MAX_FEATURES = 6000;
const MAX_POSITIONS = 300_000;
/** Sources of a feature's fact take seven. */
const MAX_DEPTH = 10;

/** @param mostBytes of one file */
export function readNetworkFiles(files: readonly NetworkText[], mostBytes: number = MAX_BYTES): ReadNetwork {
  const nodes: Placed<Feature<Point, NetworkNode>>[] = [];
  const legs: Placed<Feature<LineString, WrittenLeg>>[] = [];
  const faults: NetworkFileFault[] = [];
  let name: string | null = null;
  let positions = 0;
  for (const { name: file, text } of files) {
    const whole = (reason: NetworkFileReason) => faults.push({ file, feature: null, id: '', reason });
    if (text === null || text.length > mostBytes) {
      whole({ code: 'too-large', limitMb: mostBytes / 1_000_000 });
      continue;
    }
    const json = readJson(text.replace(/^\uFEFF/, ''), MAX_DEPTH);
    if (!json.ok) {
      whole({ code: 'not-json', fault: json.failure });
      continue;
    }
    const features = memberOf(json.value, 'features');
    if (textOf(json.value, 'type') !== 'FeatureCollection' || features?.kind !== 'list') {
      whole({ code: 'no-collection' });
      continue;
    }
    if (nodes.length + legs.length + features.items.length > MAX_FEATURES) {
      whole({ code: 'too-many', limit: MAX_FEATURES });
      continue;
    }
    name ??= textOf(json.value, 'name');
    for (const [at, node] of features.items.entries()) {
      const read = readFeature(node);
      const place = { file, feature: at + 1, id: read.id };
      faults.push(...read.reasons.map((reason) => ({ ...place, reason })));
      positions += read.positions;
      if (read.node !== null) nodes.push({ place, featureId: read.featureId, feature: read.node });
      if (read.leg !== null) legs.push({ place, featureId: read.featureId, feature: read.leg });
    }
    if (positions > MAX_POSITIONS) whole({ code: 'too-many', limit: MAX_POSITIONS });
  }
  const isRead = faults.length === 0;
  const [file = ''] = files.map((one) => one.name);
  if (isRead && nodes.length === 0)
    faults.push({ file, feature: null, id: '', reason: { code: 'none', of: 'node' } });
  if (isRead && legs.length === 0)
    faults.push({ file, feature: null, id: '', reason: { code: 'none', of: 'leg' } });
  return { name, nodes, legs, faults };
}

interface ReadFeature {
  readonly id: string;
  readonly featureId: string | null;
  readonly node: Feature<Point, NetworkNode> | null;
  readonly leg: Feature<LineString, WrittenLeg> | null;
  readonly positions: number;
  readonly reasons: readonly NetworkFileReason[];
}

function readFeature(json: JsonNode): ReadFeature {
  const [properties, geometry] = [memberOf(json, 'properties'), memberOf(json, 'geometry')];
  const featureId = textOf(json, 'id');
  const id = (properties && textOf(properties, 'id')) ?? featureId ?? '';
  const nothing = { id: id.slice(0, SHOWN_LETTERS), featureId, node: null, leg: null, positions: 0 };
  const at = memberOf(geometry, 'coordinates');
  const members = properties?.kind === 'object' ? properties.members : new Map<string, JsonNode>();
  switch (textOf(json, 'type') === 'Feature' ? textOf(geometry, 'type') : null) {
    case 'Point': {
      const { value, reasons } = readFields<NetworkNode>(NODE_FIELDS, members);
      const coordinates = at && positionOf(at);
      if (coordinates === null) return { ...nothing, reasons: [...reasons, { code: 'shape' }] };
      const node = value && {
        type: 'Feature' as const,
        id: value.id,
        properties: value,
        geometry: { type: 'Point' as const, coordinates },
      };
      return { ...nothing, node, positions: 1, reasons };
    }
    case 'LineString': {
      const { value, reasons } = readFields<WrittenLeg>(LEG_FIELDS, members);
      const coordinates = lineOf(at);
      if (coordinates === null) return { ...nothing, reasons: [...reasons, { code: 'shape' }] };
      const leg = value && {
        type: 'Feature' as const,
        id: value.id,
        properties: value,
        geometry: { type: 'LineString' as const, coordinates },
      };
      return { ...nothing, leg, positions: coordinates.length, reasons };
    }
    default:
      return { ...nothing, reasons: [{ code: 'shape' }] };
  }
}

/** Ids are not longer. */
const SHOWN_LETTERS = 120;

/** `null` for fewer than two positions, or invalid ones. */
function lineOf(node: JsonNode | null): Position[] | null {
  if (node?.kind !== 'list' || node.items.length < 2) return null;
  const line = node.items.flatMap((item) => {
    const position = positionOf(item);
    return position === null ? [] : [position];
  });
  return line.length === node.items.length ? line : null;
}

/** [longitude, latitude] in WGS 84; heights are dropped. */
function positionOf(node: JsonNode): Position | null {
  if (node.kind !== 'list' || node.items.length > 3) return null;
  const [lng, lat] = node.items;
  const isPosition =
    lng?.kind === 'number' &&
    lat?.kind === 'number' &&
    Math.abs(lng.value) <= 180 &&
    Math.abs(lat.value) <= 90;
  return isPosition ? [lng.value, lat.value] : null;
}
