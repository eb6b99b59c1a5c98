/**
 * Feature ids are strings `kind:rest`. The kind determines the file of `data/`; the rest never changes once
 * published (a retired id moves to `geodata/aliases.json`).
 */
export const FEATURE_KINDS = [
  'jurisdiction',
  'route',
  'branch',
  'node',
  'leg',
  'port',
  'crossing',
  'border',
  'place',
  'institution',
  'case',
  'group',
  'event',
  'market',
  'pillar',
  'thread',
  'instrument',
  'region',
  'external',
] as const;

export type FeatureKind = (typeof FEATURE_KINDS)[number];
export type FeatureId = `${FeatureKind}:${string}`;

export type JurisdictionId = `jurisdiction:${string}`;
export type RouteId = `route:${string}`;
export type BranchId = `branch:${string}`;
export type NodeId = `node:${string}`;
export type LegId = `leg:${string}`;
export type PortId = `port:${string}`;
export type CrossingId = `crossing:${string}`;
export type BorderId = `border:${string}`;
export type MarketId = `market:${string}`;
export type ExternalId = `external:${string}`;
export type EventId = `event:${string}`;

/** A key of `data/sources.json`, such as `BRIEF` or `GEONAMES`. */
export type SourceId = string;
/** An id of a numbered unit of the brief, such as `I.A.p2` or `fn.4`. */
export type PassageId = string;

/** The part of an id after the colon, safe in a link. */
export const ID_REST = /^[\p{L}\p{N}][\p{L}\p{N}_./-]{0,99}$/u;

/** Returns the kind before the colon; `null` if the text is not a feature id. */
export function kindOf(id: string): FeatureKind | null {
  const colon = id.indexOf(':');
  const kind = id.slice(0, colon);
  return colon > 0 && colon < id.length - 1 && (FEATURE_KINDS as readonly string[]).includes(kind)
    ? (kind as FeatureKind)
    : null;
}

export function isFeatureId(text: string): text is FeatureId {
  return kindOf(text) !== null && ID_REST.test(text.slice(text.indexOf(':') + 1));
}
