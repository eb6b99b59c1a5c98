/**
 * Geometry for tagging as plain arrays, sent to a worker without the rest of the atlas. List order resolves
 * ties independently of files: jurisdictions, crossings, ports and borders by id, legs by tier and then id.
 */
import type { LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import type { Atlas, LegFeature } from '../../domain/atlas.ts';
import type { BorderId, CrossingId, JurisdictionId, LegId, PortId } from '../../domain/ids.ts';
import { stepsOf } from '../../domain/incident.ts';

/** Areas with holes, in the plane of longitude and latitude as in RFC 7946. */
export interface GroundAreas<Id extends string = string> {
  readonly ids: readonly Id[];
  /** [lng, lat, lng, lat, …] of all rings, in steps (`STEPS_PER_DEGREE`). */
  readonly corners: Int32Array;
  /** Start of each ring, counted in corners; one more entry ends the last. */
  readonly ringStarts: Uint32Array;
  /** Index into `ids` of each ring. */
  readonly ringOwners: Uint16Array;
}

/** Lines, or single points as lines of one position. */
export interface GroundLines<Id extends string = string> {
  readonly ids: readonly Id[];
  /** [lng, lat, lng, lat, …] of all lines, in degrees. */
  readonly positions: Float64Array;
  /** Start of each line, counted in positions; one more entry ends the last. */
  readonly lineStarts: Uint32Array;
  /** Index into `ids` of each line. */
  readonly lineOwners: Uint16Array;
}

export interface TagGround {
  readonly areas: GroundAreas<JurisdictionId>;
  readonly legs: GroundLines<LegId>;
  readonly crossings: GroundLines<CrossingId>;
  readonly ports: GroundLines<PortId>;
  readonly borders: GroundLines<BorderId>;
  /** Index of the border of each crossing. */
  readonly crossingBorders: Uint16Array;
  /** Index of the jurisdiction of each port, plus 1; 0 outside the ten. */
  readonly portJurisdictions: Uint8Array;
}

type Owned<Id> = { readonly id: Id; readonly lines: readonly (readonly (readonly number[])[])[] };

/** Cached, as all files use the same. */
const grounds = new WeakMap<Atlas, TagGround>();

export function tagGround(atlas: Atlas): TagGround {
  const ground = grounds.get(atlas) ?? packGround(atlas);
  grounds.set(atlas, ground);
  return ground;
}

function packGround(atlas: Atlas): TagGround {
  const borders = byId(atlas.borders.features);
  const borderOf = new Map(atlas.crossings.features.map(({ properties: { id, border } }) => [id, border]));
  const crossings = byId(atlas.crossings.features);
  const jurisdictions = byId(atlas.jurisdictions.features);
  const countryOf = new Map(atlas.ports.features.map(({ properties: { id, country } }) => [id, country]));
  const ports = byId(atlas.ports.features);
  return {
    areas: packAreas(jurisdictions),
    legs: packLegs(atlas.legs.features),
    crossings: packLines(crossings),
    ports: packLines(ports),
    borders: packLines(borders),
    crossingBorders: Uint16Array.from(crossings, ({ id }) =>
      borders.findIndex((border) => border.id === borderOf.get(id)),
    ),
    portJurisdictions: Uint8Array.from(
      ports,
      ({ id }) => jurisdictions.findIndex((one) => one.id === `jurisdiction:${countryOf.get(id)}`) + 1,
    ),
  };
}

function packLegs(legs: readonly LegFeature[]): GroundLines<LegId> {
  const inOrder = legs.toSorted(
    (a, b) => a.properties.tier - b.properties.tier || compareText(a.properties.id, b.properties.id),
  );
  return packLines(inOrder.map(withLines));
}

/** Only these legs, for tags that need nothing else. */
export function groundOfLegs(legs: readonly LegFeature[]): TagGround {
  return {
    areas: packAreas([]),
    legs: packLegs(legs),
    crossings: packLines([]),
    ports: packLines([]),
    borders: packLines([]),
    crossingBorders: new Uint16Array(0),
    portJurisdictions: new Uint8Array(0),
  };
}

interface Placed<Id> {
  readonly properties: { readonly id: Id };
  readonly geometry: Polygon | MultiPolygon | LineString | MultiLineString | Point;
}

function byId<Id extends string>(features: readonly Placed<Id>[]): Owned<Id>[] {
  return features.map(withLines).sort((a, b) => compareText(a.id, b.id));
}

/** By code unit, so that the order is the same in every browser language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withLines<Id>({ properties, geometry }: Placed<Id>): Owned<Id> {
  return { id: properties.id, lines: linesOf(geometry) };
}

function linesOf(geometry: Placed<string>['geometry']): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

/** Returns the lines of one owner alone. */
export function linesOfOwner<Id extends string>(
  { ids, positions, lineStarts, lineOwners }: GroundLines<Id>,
  owner: number,
): GroundLines<Id> {
  const lines = [...lineOwners].flatMap((of, line) =>
    of === owner ? [positions.subarray(2 * (lineStarts[line] ?? 0), 2 * (lineStarts[line + 1] ?? 0))] : [],
  );
  const lineStartsOf = new Uint32Array(lines.length + 1);
  for (const [i, line] of lines.entries()) lineStartsOf[i + 1] = (lineStartsOf[i] ?? 0) + line.length / 2;
  return {
    ids: ids.slice(owner, owner + 1),
    positions: Float64Array.from(lines.flatMap((line) => [...line])),
    lineStarts: lineStartsOf,
    lineOwners: new Uint16Array(lines.length),
  };
}

/** Holes follow from parity: a point in an even number of an owner's rings is outside. */
export function packAreas<Id extends string>(owned: readonly Owned<Id>[]): GroundAreas<Id> {
  const { ids, positions, lineStarts, lineOwners } = packLines(owned);
  return {
    ids,
    corners: Int32Array.from(positions, stepsOf),
    ringStarts: lineStarts,
    ringOwners: lineOwners,
  };
}

export function packLines<Id extends string>(owned: readonly Owned<Id>[]): GroundLines<Id> {
  const lines = owned.flatMap((owner, index) => owner.lines.map((line) => ({ index, line })));
  const lineStarts = new Uint32Array(lines.length + 1);
  for (const [i, { line }] of lines.entries()) lineStarts[i + 1] = (lineStarts[i] ?? 0) + line.length;
  return {
    ids: owned.map(({ id }) => id),
    positions: Float64Array.from(
      lines.flatMap(({ line }) => line.flatMap(([lng = 0, lat = 0]) => [lng, lat])),
    ),
    lineStarts,
    lineOwners: Uint16Array.from(lines, ({ index }) => index),
  };
}
