/**
 * Loads the user's network from files, checks it by the same rules as the atlas's, and derives missing
 * values. Any fault rejects the whole network.
 */
import type { Feature, LineString, Point, Position } from 'geojson';
import type { Leg, NetworkNode } from '../../domain/atlas.ts';
import { checkIds } from '../../domain/check-ids.ts';
import { countriesAlong } from '../../domain/countries-along.ts';
import { strongestEvidence } from '../../domain/evidence.ts';
import type { LegId } from '../../domain/ids.ts';
import {
  checkBasis,
  checkConnected,
  checkEnds,
  checkGround,
  checkLengths,
  checkNamed,
  checkPlaces,
  checkPositions,
  checkRepeated,
  checkSides,
  claimsBrief,
  kmOutside,
  lacksDocument,
  type NetworkRuleFault,
  type RuleGround,
} from '../../domain/network-rules.ts';
import { type NetworkFile, writtenId } from '../../domain/own-network.ts';
import { lineLengthKm } from '../../lib/line-km.ts';
import { makeLocator } from '../../lib/locate-areas.ts';
import { failed, ok, type Result } from '../../lib/result.ts';
import type { NetworkFileFault, NetworkPlace, NetworkRefusal } from './network-fault.ts';
import type { NetworkKnowledge } from './network-knowledge.ts';
import type { WrittenLeg } from './read-fields.ts';
import { type NetworkText, type Placed, type ReadNetwork, readNetworkFiles } from './read-network-files.ts';

/**
 * Away from the region the browser's land areas are coarser than the compile step's: the island of Santos is
 * missing.
 */
const TOLERANCE_KM = 10;
/** More would not be read. */
const MAX_FAULTS = 100;

/** @param onProgress called with the fraction done, 0 to 1 */
export function loadNetwork(
  files: readonly NetworkText[],
  knowledge: NetworkKnowledge,
  onProgress: (share: number) => void = () => {},
): Result<NetworkFile, NetworkRefusal> {
  const read = readNetworkFiles(files);
  const repeated = findRepeatedIds(read);
  onProgress(SHARE_OF_READING);
  const isWhole = read.faults.length === 0 && repeated.length === 0;
  const ground = makeLocator(knowledge.areas);
  const nodes = read.nodes.map(({ feature }) => feature);
  const legs = completeLegs(read, nodes, ground.areaAt);
  onProgress(SHARE_OF_LEGS);
  const inland = new Set(inlandOf(read));
  const faults = [
    ...checkPositions(nodes, ground, TOLERANCE_KM),
    ...checkAreas(legs, ground),
    ...checkGround(legs, (id) => inland.has(id as LegId), ground),
    ...checkPlaces(nodes, (id) => knowledge.places.get(id)),
    ...checkLengths(legs),
    ...checkBasis(legs),
    ...checkRepeated(legs),
    ...checkSaid([...nodes, ...legs], knowledge),
    ...(isWhole ? checkTogether(nodes, legs, knowledge) : []),
  ];
  onProgress(1);
  const all = [...read.faults, ...repeated, ...placeFaults(faults, read)].sort(byPlace(files));
  if (all.length > 0) {
    return failed({ faults: all.slice(0, MAX_FAULTS), more: Math.max(0, all.length - MAX_FAULTS) });
  }
  return ok(takeNetwork(nameOf(read.name, files), read, nodes, legs));
}

/**
 * Parses the output of `formatNetworkFile`; `null` for anything else. Only rules needed for queries are
 * checked again: positions were checked at import, and the atlas may have a newer edition.
 */
export function readSavedNetwork(text: string): NetworkFile | null {
  // It may combine several files.
  const read = readNetworkFiles([{ name: '', text }], Number.POSITIVE_INFINITY);
  if (read.name === null || read.faults.length > 0 || findRepeatedIds(read).length > 0) return null;
  const nodes = read.nodes.map(({ feature }) => feature);
  const legs = completeLegs(read, nodes, () => null);
  const faults = [
    ...checkLengths(legs),
    ...checkNamed(
      nodes,
      legs,
      makeIsKnown(nodes, () => true),
    ),
    ...checkEnds(nodes, legs),
    ...checkConnected(nodes, legs),
    ...checkSides(nodes, legs),
  ];
  return faults.length > 0 ? null : takeNetwork(cleanName(read.name), read, nodes, legs);
}

/** Rough fractions of the total. */
const SHARE_OF_READING = 0.3;
const SHARE_OF_LEGS = 0.6;

function takeNetwork(
  name: string,
  read: ReadNetwork,
  nodes: readonly Feature<Point, NetworkNode>[],
  legs: readonly Feature<LineString, Leg>[],
): NetworkFile {
  return {
    name,
    nodes: { type: 'FeatureCollection', features: nodes.map((node) => withLegs(node, legs)) },
    legs: { type: 'FeatureCollection', features: [...legs] },
    inland: inlandOf(read),
  };
}

function inlandOf({ legs }: ReadNetwork): LegId[] {
  return legs.flatMap(({ feature: { properties } }) => (properties.inland ? [properties.id] : []));
}

function findRepeatedIds({ nodes, legs }: ReadNetwork): NetworkFileFault[] {
  const identify = (kind: string, { place, featureId, feature }: Placed<Feature>) => ({
    id: String(feature.id),
    // `null` if both ids match, with or without the prefix of user ids.
    featureId:
      featureId === null || writtenId(featureId) === writtenId(String(feature.id)) ? null : featureId,
    kinds: [kind],
    place,
  });
  const entries = [
    ...nodes.map((node) => identify('node', node)),
    ...legs.map((leg) => identify('leg', leg)),
  ];
  return checkIds(entries).flatMap(({ code, entry: { place, featureId } }): NetworkFileFault[] => {
    if (code === 'id-again') return [{ ...place, reason: { code } }];
    return code === 'id-differs' ? [{ ...place, reason: { code, featureId: featureId ?? '' } }] : [];
  });
}

/** Derives missing lengths and countries from lines, and names from nodes. */
function completeLegs(
  { legs }: ReadNetwork,
  nodes: readonly Feature<Point, NetworkNode>[],
  areaAt: RuleGround['areaAt'],
): Feature<LineString, Leg>[] {
  const byId = new Map<string, Feature<Point, NetworkNode>>(nodes.map((node) => [node.properties.id, node]));
  return legs.map(({ feature: { properties, ...feature } }) => {
    const { inland: _, name, lengthKm, countries, evidence: written, ...own }: WrittenLeg = properties;
    const markets = own.markets.map((tie) => ({
      ...tie,
      evidence: tie.evidence ?? written ?? 'illustrative',
      sources: tie.sources ?? own.sources,
    }));
    const evidence = markets.length > 0 ? strongestEvidence(markets) : (written ?? 'illustrative');
    const line = feature.geometry.coordinates;
    const ends = [byId.get(own.from), byId.get(own.to)] as const;
    const nameOfEnd = (at: 0 | 1) => ends[at]?.properties.name ?? '';
    return {
      ...feature,
      properties: {
        ...own,
        evidence,
        markets,
        name: name ?? `${nameOfEnd(0)} – ${nameOfEnd(1)}`,
        lengthKm: lengthKm ?? Math.round(lineLengthKm(line) * 10) / 10,
        countries: countries ?? countriesAlong(line, ends, areaAt),
      },
    };
  });
}

function withLegs(
  node: Feature<Point, NetworkNode>,
  legs: readonly Feature<LineString, Leg>[],
): Feature<Point, NetworkNode> {
  const { id } = node.properties;
  const own = legs.filter(({ properties: { from, to } }) => from === id || to === id);
  return { ...node, properties: { ...node.properties, legs: own.map((leg) => leg.properties.id).sort() } };
}

/** Rules that need all nodes and legs to be readable. */
function checkTogether(
  nodes: readonly Feature<Point, NetworkNode>[],
  legs: readonly Feature<LineString, Leg>[],
  { places, ids }: NetworkKnowledge,
): NetworkRuleFault[] {
  return [
    ...checkNamed(
      nodes,
      legs,
      makeIsKnown(nodes, (id) => places.has(id) || ids.has(id)),
    ),
    ...checkEnds(nodes, legs),
    ...checkConnected(nodes, legs),
    ...checkSides(nodes, legs),
  ];
}

/** Nodes are looked up in the file, everything else in the atlas. */
function makeIsKnown(
  nodes: readonly Feature<Point, NetworkNode>[],
  isOfAtlas: (id: string) => boolean,
): (id: string) => boolean {
  const own = new Set<string>(nodes.map(({ properties }) => properties.id));
  return (id) => (id.startsWith('node:') ? own.has(id) : isOfAtlas(id));
}

/** Checks that countries and territories named by a leg exist. */
function checkAreas(legs: readonly Feature<LineString, Leg>[], ground: RuleGround): NetworkRuleFault[] {
  const known = new Map<string, boolean>();
  const isThere = (country: string, at: Position) => {
    const isKnown = known.get(country) ?? kmOutside(at, country, ground) !== null;
    known.set(country, isKnown);
    return isKnown;
  };
  return legs.flatMap(({ properties: { id, countries }, geometry: { coordinates } }) =>
    countries.flatMap((country): NetworkRuleFault[] =>
      isThere(country, coordinates[0] ?? []) ? [] : [{ code: 'no-such-country', of: 'leg', id, country }],
    ),
  );
}

/** Checks evidence, sources and passages of nodes and legs. */
function checkSaid(
  features: readonly Feature<Point | LineString, NetworkNode | Leg>[],
  { passages, kindsOfSources }: NetworkKnowledge,
): NetworkRuleFault[] {
  return features.flatMap(({ properties }) => {
    const { id, evidence, inBrief } = properties;
    const ties = properties.kind === 'leg' ? properties.markets : [];
    const sources = [...ties.flatMap((tie) => tie.sources), ...properties.sources];
    const place = { of: properties.kind === 'leg' ? 'leg' : 'node', id } as const;
    const faults: NetworkRuleFault[] = [
      ...properties.passages,
      ...properties.facts.flatMap((fact) => fact.passages ?? []),
    ]
      .filter((named) => !passages.has(named))
      .map((named) => ({ ...place, code: 'not-there', field: 'passages', named }));
    if (claimsBrief(evidence, inBrief)) faults.push({ ...place, code: 'claims-brief' });
    if (lacksDocument(evidence, sources, (source) => kindsOfSources.get(source))) {
      faults.push({ ...place, code: 'no-document' });
    }
    return faults;
  });
}

/** Adds each fault's place in the files, and restores written ids. */
function placeFaults(faults: readonly NetworkRuleFault[], { nodes, legs }: ReadNetwork): NetworkFileFault[] {
  const places = new Map<string, NetworkPlace>(
    [...nodes, ...legs].map(({ feature, place }) => [String(feature.id), place]),
  );
  return faults.map(({ of: _, id, ...reason }) => {
    const place = places.get(id) ?? { file: '', feature: null, id: writtenId(id) };
    const shown = Object.fromEntries(
      Object.entries(reason).map(([name, value]) => [
        name,
        typeof value === 'string' ? writtenId(value) : value,
      ]),
    );
    return { ...place, reason: shown as unknown as NetworkFileFault['reason'] };
  });
}

function byPlace(files: readonly NetworkText[]): (a: NetworkFileFault, b: NetworkFileFault) => number {
  const order = files.map(({ name }) => name);
  return (a, b) => order.indexOf(a.file) - order.indexOf(b.file) || (a.feature ?? 0) - (b.feature ?? 0);
}

function nameOf(told: string | null, [first]: readonly NetworkText[]): string {
  return cleanName(told ?? '') || cleanName((first?.name ?? '').replace(/\.[^.]*$/, '')) || '1';
}

/** Reduces a name to one visible line. */
function cleanName(name: string): string {
  return name
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .slice(0, MAX_LETTERS);
}

const MAX_LETTERS = 80;
