/**
 * The compiled atlas in the browser: the parsed files of `data/`, plus indexes over them. `Atlas` is
 * immutable; everything on screen is derived from it and a scene.
 */
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import type {
  BasemapLabel,
  Border,
  Citation,
  Crossing,
  Jurisdiction,
  Leg,
  Market,
  NetworkNode,
  PassageIndex,
  Place,
  Port,
  Route,
  TimelineEntry,
} from './atlas.schema.ts';
import type { Editions } from './edition.schema.ts';
import type { FeatureId, SourceId } from './ids.ts';

export type {
  BasemapLabel,
  Border,
  Citation,
  Crossing,
  Jurisdiction,
  Leg,
  LegStatus,
  Market,
  MarketTie,
  NetworkNode,
  PassageIndex,
  Place,
  Port,
  Route,
  TimelineEntry,
} from './atlas.schema.ts';
export type { Fact } from './common.schema.ts';
export type { Editions } from './edition.schema.ts';

export type JurisdictionFeature = Feature<Polygon | MultiPolygon, Jurisdiction>;
export type BorderFeature = Feature<LineString | MultiLineString, Border>;
export type RouteFeature = Feature<MultiLineString, Route>;
export type NodeFeature = Feature<Point, NetworkNode>;
export type LegFeature = Feature<LineString, Leg>;
export type PortFeature = Feature<Point, Port>;
export type CrossingFeature = Feature<Point, Crossing>;
export type PlaceFeature = Feature<Point | null, Place>;

/** Status of a boundary line of the basemap. */
export type BoundaryLine = 'boundary' | 'undetermined' | 'line-of-control' | 'armistice';

/** Basemap geometry decoded from `data/basemap.topo.json`. */
export interface Basemap {
  /**
   * One feature per country or territory: `id` is an ISO2 code or a name slug; the ten of the region have
   * `jurisdiction: true`.
   */
  readonly areas: FeatureCollection<
    Polygon | MultiPolygon,
    { id: string; name: string; jurisdiction: boolean; neutral: boolean }
  >;
  readonly land: FeatureCollection<Polygon | MultiPolygon, { id: string }>;
  /** Coast lines, without the edges that the antimeridian cuts. */
  readonly coast: FeatureCollection<LineString | MultiLineString, { id: string }>;
  readonly boundaries: FeatureCollection<
    LineString | MultiLineString,
    { id: string; line: BoundaryLine; a: string; b: string }
  >;
  readonly rivers: FeatureCollection<LineString | MultiLineString, { id: string; class: 1 | 2 | 3 }>;
  readonly lakes: FeatureCollection<Polygon | MultiPolygon, { id: string }>;
  readonly labels: readonly BasemapLabel[];
}

/** A feature of any kind, indexed by id: used by the panel, the search and the legend. */
export type AtlasRecord =
  | {
      readonly kind: 'jurisdiction';
      readonly id: FeatureId;
      readonly name: string;
      readonly properties: Jurisdiction;
      readonly geometry: Geometry;
    }
  | {
      readonly kind: 'border';
      readonly id: FeatureId;
      readonly name: string;
      readonly properties: Border;
      readonly geometry: Geometry;
    }
  | {
      readonly kind: 'route' | 'branch';
      readonly id: FeatureId;
      readonly name: string;
      readonly properties: Route;
      readonly geometry: Geometry;
    }
  | {
      readonly kind: 'node';
      readonly id: FeatureId;
      readonly name: string;
      readonly properties: NetworkNode;
      readonly geometry: Point;
    }
  | {
      readonly kind: 'leg';
      readonly id: FeatureId;
      readonly name: string;
      readonly properties: Leg;
      readonly geometry: LineString;
    }
  | {
      readonly kind: 'port';
      readonly id: FeatureId;
      readonly name: string;
      readonly properties: Port;
      readonly geometry: Point;
    }
  | {
      readonly kind: 'crossing';
      readonly id: FeatureId;
      readonly name: string;
      readonly properties: Crossing;
      readonly geometry: Point;
    }
  | {
      readonly kind:
        | 'place'
        | 'institution'
        | 'case'
        | 'group'
        | 'event'
        | 'region'
        | 'external'
        | 'pillar'
        | 'thread'
        | 'instrument';
      readonly id: FeatureId;
      readonly name: string;
      readonly properties: Place;
      readonly geometry: Point | null;
    }
  | {
      readonly kind: 'market';
      readonly id: FeatureId;
      readonly name: string;
      readonly properties: Market;
      readonly geometry: null;
    };

export interface Atlas {
  readonly jurisdictions: FeatureCollection<Polygon | MultiPolygon, Jurisdiction>;
  readonly borders: FeatureCollection<LineString | MultiLineString, Border>;
  readonly routes: FeatureCollection<MultiLineString, Route>;
  readonly nodes: FeatureCollection<Point, NetworkNode>;
  readonly legs: FeatureCollection<LineString, Leg>;
  readonly ports: FeatureCollection<Point, Port>;
  readonly crossings: FeatureCollection<Point, Crossing>;
  readonly places: FeatureCollection<Point | null, Place>;
  readonly markets: readonly Market[];
  readonly timeline: readonly TimelineEntry[];
  readonly sources: readonly Citation[];
  readonly editions: Editions;
  readonly passages: PassageIndex;
  readonly basemap: Basemap;
  readonly byId: ReadonlyMap<FeatureId, AtlasRecord>;
  readonly sourceById: ReadonlyMap<SourceId, Citation>;
  /** Retired id to current id. */
  readonly aliases: Readonly<Record<string, FeatureId>>;
}
