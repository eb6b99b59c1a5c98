/** Describes a map in sentences and table rows: the features drawn in the view, with their evidence. */
import { makeFieldContext } from '../analysis/fields/field.ts';
import { describeKind } from '../analysis/fields/short-texts.ts';
import type { Atlas, AtlasRecord, Leg, NetworkNode } from '../domain/atlas.ts';
import { EVIDENCE, type Evidence } from '../domain/evidence.ts';
import type { FeatureId, SourceId } from '../domain/ids.ts';
import { sourcesOf } from '../domain/record-sources.ts';
import { type Formats, formatsOf } from '../i18n/format.ts';
import type { InterfaceLanguage } from '../i18n/languages.ts';
import { nameOf } from '../i18n/names.ts';
import type { Translate } from '../i18n/translate.ts';
import type { EmbeddingTranslate } from './embedding-words.ts';

export interface ViewRow {
  readonly id: FeatureId;
  /** With the fields that distinguish it: “Leg (ferry; closed since September 2020)”. */
  readonly kind: string;
  readonly name: string;
  readonly flows: readonly Flow[];
  readonly evidence: Evidence;
  readonly sources: readonly SourceId[];
}

/** A market with its evidence, and its direction if it has one. */
export interface Flow {
  readonly market: string;
  /** `null` if the market is only named, as for a place. */
  readonly evidence: Evidence | null;
  readonly way: { readonly from: string; readonly to: string } | null;
}

export interface DescribeInput {
  /** Reduced to the scene. */
  readonly atlas: Atlas;
  /** For names: a scene may hide the crossing of a node, whose name would then be used instead. */
  readonly whole: Atlas;
  readonly seen: ReadonlySet<FeatureId>;
  readonly language: InterfaceLanguage;
  readonly t: Translate;
  readonly say: EmbeddingTranslate;
}

/** Order of kinds in the text; others belong to the ground. */
const TOLD: readonly AtlasRecord['kind'][] = [
  'route',
  'leg',
  'port',
  'crossing',
  'node',
  'place',
  'institution',
  'case',
  'group',
  'event',
  'external',
];
/** More names make no sentence; the table has all. */
const MAX_NAMES = 8;

type SeenRecord = Exclude<AtlasRecord, { readonly kind: 'market' }>;

interface Means extends DescribeInput {
  readonly format: Formats;
  readonly called: (id: FeatureId) => string;
}

export function rowsOfView(input: DescribeInput): readonly ViewRow[] {
  const means = meansOf(input);
  const context = makeFieldContext(input.whole, input.language, input.t, means.called);
  return seenRecords(input)
    .map((record) => ({ record, name: means.called(record.id) }))
    .sort(
      (a, b) =>
        TOLD.indexOf(a.record.kind) - TOLD.indexOf(b.record.kind) || means.format.compare(a.name, b.name),
    )
    .map(
      ({ record, name }): ViewRow => ({
        id: record.id,
        kind: describeKind(record, context),
        name,
        flows: flowsOf(record, means),
        evidence: record.properties.evidence,
        sources: sourcesOf(record),
      }),
    );
}

export function describeView(input: DescribeInput): readonly string[] {
  const means = meansOf(input);
  const { say, called, atlas } = means;
  const records = seenRecords(input);
  const legs = records.filter((record) => record.kind === 'leg').map(({ properties }) => properties);
  const routes = atlas.routes.features
    .map(({ properties }) => properties)
    .filter(({ kind }) => kind === 'route');
  const sentences: string[] = [];
  for (const route of routes) {
    const own = legs.filter((leg) => leg.routes.some((id) => id === route.id));
    if (own.length > 0) {
      const places = endsOf(own, means);
      sentences.push(say('embedding.route', { route: called(route.id), count: own.length, places }));
    } else if (route.legs.length === 0 && route.band !== undefined && input.seen.has(route.id)) {
      sentences.push(say('embedding.band', { route: called(route.id) }));
    }
  }
  const feeders = legs.filter((leg) => leg.routes.length === 0);
  if (feeders.length > 0) {
    sentences.push(
      say('embedding.feeders', {
        count: feeders.length,
        places: endsOf(feeders, means),
      }),
    );
  }
  if (legs.length > 0) {
    const markets = new Set(legs.flatMap((leg) => leg.markets.map(({ market }) => market)));
    sentences.push(say('embedding.markets', { markets: listed([...markets].map(called), means) }));
    const by = Object.fromEntries(
      EVIDENCE.map((evidence) => [evidence, legs.filter((leg) => leg.evidence === evidence).length]),
    ) as Record<Evidence, number>;
    sentences.push(say('embedding.evidence', { count: legs.length, ...by }));
  }
  const ports = records.filter(({ kind }) => kind === 'port');
  if (ports.length > 0) sentences.push(say('embedding.ports', { ports: namesOf(ports, means) }));
  const crossings = records.filter(({ kind }) => kind === 'crossing');
  if (crossings.length > 0)
    sentences.push(say('embedding.crossings', { crossings: namesOf(crossings, means) }));
  const places = records.filter(({ kind }) => !['route', 'leg', 'port', 'crossing', 'node'].includes(kind));
  if (places.length > 0) sentences.push(say('embedding.places', { places: namesOf(places, means) }));
  return sentences.length > 0 ? sentences : [say('embedding.nothing')];
}

function meansOf(input: DescribeInput): Means {
  const { whole, language, say } = input;
  return { ...input, format: formatsOf(language), called: callerOf({ atlas: whole, language, say }) };
}

/**
 * Returns the function for public names: a node at a crossing, and so a leg that ends there, is named after
 * its border.
 * @param atlas the whole one
 */
export function callerOf({
  atlas,
  language,
  say,
}: Pick<DescribeInput, 'atlas' | 'language' | 'say'>): (id: FeatureId) => string {
  const called = (id: FeatureId): string => {
    const record = atlas.byId.get(id);
    if (record === undefined) return id;
    if (record.kind === 'leg' && passesBorder(record.properties, atlas))
      return `${called(record.properties.from)} – ${called(record.properties.to)}`;
    const border = record.kind === 'node' ? borderPassedAt(record.properties, atlas) : null;
    return border === null
      ? nameOf(record.properties, language)
      : say('embedding.border', { border: called(border) });
  };
  return called;
}

function seenRecords({ atlas, whole, seen }: DescribeInput): readonly SeenRecord[] {
  return [...seen].flatMap((id) => {
    const record = atlas.byId.get(id);
    if (record === undefined || record.kind === 'market' || !TOLD.includes(record.kind)) return [];
    return isBorderNode(id, whole) ? [] : [record];
  });
}

/** Exact crossing places are not public: a node at a crossing is described by its border. */
function borderPassedAt({ crossing }: NetworkNode, atlas: Atlas): FeatureId | null {
  const record = crossing === undefined ? undefined : atlas.byId.get(crossing);
  return record?.kind === 'crossing' ? record.properties.border : null;
}

/** Whether it begins or ends at a crossing, which is then in its name and id. */
export function passesBorder(leg: Leg, atlas: Atlas): boolean {
  return [leg.from, leg.to].some((id) => isBorderNode(id, atlas));
}

export function isBorderNode(id: FeatureId, atlas: Atlas): boolean {
  const record = atlas.byId.get(id);
  return record?.kind === 'node' && borderPassedAt(record.properties, atlas) !== null;
}

function flowsOf(record: SeenRecord, { called }: Means): readonly Flow[] {
  if (record.kind === 'leg') {
    const { from, to, markets } = record.properties;
    return markets.map(({ market, direction, evidence }) => {
      const [start, end] = direction === 'forward' ? [from, to] : [to, from];
      return { market: called(market), evidence, way: { from: called(start), to: called(end) } };
    });
  }
  if (record.kind === 'port') {
    const { markets } = record.properties;
    return markets.map(({ market, evidence }) => ({ market: called(market), evidence, way: null }));
  }
  return 'markets' in record.properties
    ? record.properties.markets.map((market) => ({ market: called(market), evidence: null, way: null }))
    : [];
}

/**
 * Formats “Heroin: from Istanbul to Sofia”, with evidence if it differs from the row; without a direction,
 * the market alone.
 */
export function sayFlow(
  { market, evidence, way }: Flow,
  row: Pick<ViewRow, 'evidence'>,
  say: EmbeddingTranslate,
  t: Translate,
): string {
  const flow = way === null ? market : say('embedding.forward', { market, ...way });
  return evidence === null || evidence === row.evidence
    ? flow
    : `${flow} (${t(`panel.evidence.${evidence}`)})`;
}

/** Ends of a part of the network: nodes with only one of its legs, or all for a ring. */
function endsOf(legs: readonly Leg[], means: Means): string {
  const count = new Map<FeatureId, number>();
  for (const { from, to } of legs) for (const id of [from, to]) count.set(id, (count.get(id) ?? 0) + 1);
  const ends = [...count].filter(([, times]) => times === 1).map(([id]) => id);
  return listed((ends.length > 1 ? ends : [...count.keys()]).map(means.called), means);
}

function namesOf(records: readonly SeenRecord[], means: Means): string {
  return listed(
    records.map(({ id }) => means.called(id)),
    means,
  );
}

function listed(names: readonly string[], { format, say }: Means): string {
  const all = [...new Set(names)].sort(format.compare);
  // One more name is as long as the “more” text.
  if (all.length <= MAX_NAMES + 1) return format.list(all);
  return say('embedding.more', {
    list: all.slice(0, MAX_NAMES).join(format.comma),
    count: all.length - MAX_NAMES,
  });
}
