/**
 * Derives the dossier of a border, part of a border, port, crossing or user's area from the visible records of
 * the atlas and the digest.
 *
 * Rules
 * - A leg passes a border if it ends at one of its crossings, or runs by land or river directly from one side
 * to the other; for a part it must cross the drawn line. Legs of ports and crossings are those of their node.
 * - Routes and markets are those of the legs; a port also has the markets that a source links to it.
 * - A crossing belongs to the part of its border with the nearest point of the line.
 * - Near means within a great-circle distance set by the user, in kilometres.
 * - An area has the features inside it and those that it touches (`features-in-area.ts`). Its sides are the
 * jurisdictions that it touches, and both sides of the borders that it touches.
 * - Passages are grouped by how they reach the subject: itself, what passes or lies here, both sides, one
 * side. A link through a group counts for none: that passage is on the group.
 */
import type { AreaShape } from '../../domain/area.ts';
import type { Atlas, AtlasRecord, Leg, MarketTie } from '../../domain/atlas.ts';
import type { Digest, Passage } from '../../domain/brief.ts';
import { areaOfSubject, type DossierSubject, isAreaSubject } from '../../domain/dossier-subject.ts';
import { type Evidence, strongestEvidence } from '../../domain/evidence.ts';
import type {
  BorderId,
  CrossingId,
  FeatureId,
  JurisdictionId,
  LegId,
  MarketId,
  PortId,
  RouteId,
} from '../../domain/ids.ts';
import { distanceKm } from '../../lib/great-circle.ts';
import { cutLines, footOn, isPassedBy, kmOf, type MeasuredLine } from './border-line.ts';
import { featuresInArea } from './features-in-area.ts';
import { type ResolvedSection, resolveSection } from './resolve-section.ts';

/** Distance in kilometres; 0 on the subject itself. */
export interface Near<I extends FeatureId> {
  readonly id: I;
  readonly km: number;
}

export interface DossierMarket {
  readonly id: MarketId;
  /** Legs here that the atlas links to it. */
  readonly legs: readonly LegId[];
  /** Number of these legs by their strongest evidence. */
  readonly byEvidence: ReadonlyMap<Evidence, number>;
  /** Evidence of its link to the port itself, or to ports in the area; `null` if there is none. */
  readonly atPort: Evidence | null;
  /** Sides in which the brief itself places it. */
  readonly placedIn: readonly JurisdictionId[];
  /** Passages on both the market and a side. */
  readonly passages: readonly Passage[];
}

export interface FeaturePassages {
  readonly feature: FeatureId;
  readonly passages: readonly Passage[];
}

/** Features that no passage covers. */
export interface CoverageGaps {
  readonly isItself: boolean;
  /** Whether no passage covers both sides; never for a port, which has one. */
  readonly isBoth: boolean;
  /** ISO codes of sides. */
  readonly sides: readonly string[];
  readonly crossings: readonly CrossingId[];
  readonly ports: readonly PortId[];
  readonly legs: readonly LegId[];
  readonly routes: readonly RouteId[];
  readonly borders: readonly BorderId[];
  /** Markets here that no passage covers together with a side. */
  readonly markets: readonly MarketId[];
}

/** What the atlas has at a subject. */
interface Here<L> {
  /** `null` for an area. */
  readonly record: Extract<AtlasRecord, { kind: 'border' | 'port' | 'crossing' }> | null;
  /** Only for areas. */
  readonly shape: AreaShape | null;
  /** ISO codes. */
  readonly sides: readonly string[];
  /** Only for borders. */
  readonly lengthKm: number | null;
  /** Crossings on a border or in an area; around other subjects, nearest first. */
  readonly crossings: readonly Near<CrossingId>[];
  readonly ports: readonly Near<PortId>[];
  readonly legs: readonly L[];
  /** Only for areas. */
  readonly borders: readonly BorderId[];
  /** Only for areas. */
  readonly jurisdictions: readonly JurisdictionId[];
}

export interface Dossier extends Here<LegId> {
  readonly subject: DossierSubject;
  /** Whether the subject lies between its two sides, so that passages can be on both. */
  readonly isBetween: boolean;
  readonly routes: readonly RouteId[];
  /** Most legs first. */
  readonly markets: readonly DossierMarket[];
  /** Top-level markets that the brief places in a side and no leg here is linked to. */
  readonly marketsElsewhere: readonly {
    readonly id: MarketId;
    readonly placedIn: readonly JurisdictionId[];
  }[];
  readonly passages: {
    readonly ofItself: readonly Passage[];
    readonly ofWhatIsHere: readonly FeaturePassages[];
    readonly ofBoth: readonly Passage[];
    /** Without those on both sides. */
    readonly ofSides: readonly FeaturePassages[];
  };
  readonly gaps: CoverageGaps;
}

export interface DossierGround {
  /** Visible features of the scene. */
  readonly atlas: Atlas;
  readonly digest: Pick<Digest, 'tiesOf'>;
  readonly shapeOf: (area: string) => AreaShape | undefined;
  readonly nearKm: number;
}

/** Returns `null` if the subject is hidden or deleted, or its part is empty. */
export function deriveDossier(subject: DossierSubject, ground: DossierGround): Dossier | null {
  const { atlas, digest } = ground;
  const found = isAreaSubject(subject.id) ? findInArea(subject, ground) : findAround(subject, ground);
  if (found === null) return null;
  const { record, crossings, ports, legs, borders, sides } = found;
  const routes = [...new Set(legs.flatMap(({ routes: ofLeg }) => ofLeg))];
  const spoken = sides.map((code) => ownPassages(sideIds(code, atlas), digest));
  const markets = marketsOf(found, sides, spoken.flat(), ground);
  const here = [...crossings, ...ports].map(({ id }): FeatureId => id);
  const others = [...here, ...routes, ...legs.map(({ id }) => id), ...borders].filter(
    (id) => id !== record?.id,
  );
  const ofItself = record === null ? [] : ownPassages([record.id], digest);
  const isBetween = record !== null && sides.length === 2;
  const ofBoth = isBetween ? (spoken[0] ?? []).filter((passage) => spoken[1]?.includes(passage)) : [];
  const isSilent = (id: FeatureId) => ownPassages([id], digest).length === 0;
  return {
    ...found,
    subject,
    isBetween,
    crossings: crossings.filter(({ id }) => id !== subject.id),
    ports: ports.filter(({ id }) => id !== subject.id),
    legs: legs.map(({ id }) => id),
    routes,
    markets,
    marketsElsewhere: marketsElsewhere(markets, sides, atlas),
    passages: {
      ofItself,
      ofWhatIsHere: spokenOf(others, digest),
      ofBoth,
      ofSides: sides.flatMap((code, at) => {
        const [feature] = sideIds(code, atlas).filter((id) => digest.tiesOf(id).length > 0);
        const passages = (spoken[at] ?? []).filter((passage) => !ofBoth.includes(passage));
        return feature === undefined || passages.length === 0 ? [] : [{ feature, passages }];
      }),
    },
    gaps: {
      isItself: record !== null && ofItself.length === 0,
      isBoth: isBetween && ofBoth.length === 0,
      sides: sides.filter((_, at) => spoken[at]?.length === 0),
      crossings: crossings.flatMap(({ id }) => (id !== subject.id && isSilent(id) ? [id] : [])),
      ports: ports.flatMap(({ id }) => (id !== subject.id && isSilent(id) ? [id] : [])),
      legs: legs.flatMap(({ id }) => (isSilent(id) ? [id] : [])),
      routes: routes.filter(isSilent),
      borders: borders.filter(isSilent),
      markets: markets.flatMap(({ id, passages }) => (passages.length === 0 ? [id] : [])),
    },
  };
}

function findInArea(subject: DossierSubject, { atlas, shapeOf }: DossierGround): Here<Leg> | null {
  const shape = shapeOf(areaOfSubject(subject) ?? '');
  if (shape === undefined) return null;
  const { crossings, ports, legs, borders, jurisdictions } = featuresInArea(shape, atlas);
  const codes = [...jurisdictions.map(({ iso2 }) => iso2), ...borders.flatMap(({ pair }) => pair)];
  return {
    record: null,
    shape,
    sides: [...new Set(codes)],
    lengthKm: null,
    crossings: crossings.map(({ id }) => ({ id, km: 0 })),
    ports: ports.map(({ id }) => ({ id, km: 0 })),
    legs,
    borders: borders.map(({ id }) => id),
    jurisdictions: jurisdictions.map(({ id }) => id),
  };
}

function findAround(subject: DossierSubject, { atlas, shapeOf, nearKm }: DossierGround): Here<Leg> | null {
  const record = isAreaSubject(subject.id) ? undefined : atlas.byId.get(subject.id);
  if (record?.kind !== 'border' && record?.kind !== 'port' && record?.kind !== 'crossing') return null;
  const part = record.kind === 'border' ? resolveSection(subject, atlas, shapeOf) : null;
  if (record.kind === 'border' && part === null) return null;
  const place = placeOf(record, part);
  const crossings =
    record.kind === 'border' ? crossingsOn(part, atlas) : nearOf(atlas.crossings, place, nearKm);
  return {
    record,
    shape: null,
    sides: record.kind === 'port' ? [record.properties.country] : record.properties.pair,
    lengthKm: part === null ? null : kmOf(part.stretches),
    crossings,
    ports: nearOf(atlas.ports, place, nearKm),
    legs: legsOf(record, part, crossings, atlas),
    borders: [],
    jurisdictions: [],
  };
}

/** Returns the lines or the point from which distances are measured. */
function placeOf(record: AtlasRecord, part: ResolvedSection | null): readonly MeasuredLine[] {
  if (part !== null) return cutLines(part.lines, part.stretches);
  const [lng = 0, lat = 0] = record.geometry?.type === 'Point' ? record.geometry.coordinates : [];
  // A point is a line that ends where it begins.
  const point = [lng, lat] as const;
  return [{ positions: [point, point], km: [0, 0] }];
}

/** In order along the line. */
export function crossingsOn(
  part: ResolvedSection | null,
  { crossings }: Pick<Atlas, 'crossings'>,
): readonly Near<CrossingId>[] {
  if (part === null) return [];
  const { border, lines, holds } = part;
  return crossings.features
    .filter(({ properties }) => properties.border === border.properties.id)
    .map(({ properties: { id }, geometry: { coordinates } }) => ({
      id,
      foot: footOn(lines, [coordinates[0] ?? 0, coordinates[1] ?? 0]),
    }))
    .filter(({ foot }) => holds(foot))
    .sort((a, b) => a.foot.line - b.foot.line || a.foot.km - b.foot.km)
    .map(({ id }) => ({ id, km: 0 }));
}

/** Nearest first. */
function nearOf<I extends FeatureId>(
  { features }: { readonly features: readonly PointOf<I>[] },
  place: readonly MeasuredLine[],
  nearKm: number,
): readonly Near<I>[] {
  return features
    .map(({ properties: { id }, geometry: { coordinates } }) => {
      const position = [coordinates[0] ?? 0, coordinates[1] ?? 0] as const;
      const [only] = place;
      const isPoint = place.length === 1 && only?.km.at(-1) === 0;
      const km = isPoint
        ? distanceKm(only?.positions[0] ?? position, position)
        : footOn(place, position).awayKm;
      return { id, km };
    })
    .filter(({ km }) => km <= nearKm)
    .sort((a, b) => a.km - b.km);
}

interface PointOf<I> {
  readonly properties: { readonly id: I };
  readonly geometry: { readonly coordinates: readonly number[] };
}

function legsOf(
  record: AtlasRecord,
  part: ResolvedSection | null,
  crossings: readonly Near<CrossingId>[],
  atlas: Atlas,
): readonly Leg[] {
  if (part === null) return legsAt([record.properties], atlas);
  const places = crossings.flatMap(({ id }) => {
    const found = atlas.byId.get(id);
    return found?.kind === 'crossing' ? [found.properties] : [];
  });
  const ending = legsAt(places, atlas);
  const line = cutLines(part.lines, part.stretches);
  const passing = atlas.legs.features.flatMap(({ properties, geometry }) =>
    !ending.includes(properties) &&
    goesFromSideToSide(properties, part.border.properties.pair) &&
    isPassedBy(line, geometry.coordinates)
      ? [properties]
      : [],
  );
  return [...ending, ...passing];
}

function legsAt(places: readonly object[], { byId }: Atlas): readonly Leg[] {
  const legs = places.flatMap((place) => {
    const node = 'node' in place ? byId.get(place.node as FeatureId) : undefined;
    return node?.kind === 'node' ? node.properties.legs : [];
  });
  return [...new Set(legs)].flatMap((id) => {
    const leg = byId.get(id);
    return leg?.kind === 'leg' ? [leg.properties] : [];
  });
}

function goesFromSideToSide({ mode, countries }: Leg, pair: readonly string[]): boolean {
  const isByLand = mode !== 'sea' && mode !== 'ferry';
  return (
    isByLand &&
    countries.some(
      (code, i) => pair.includes(code) && code !== countries[i + 1] && pair.includes(countries[i + 1] ?? ''),
    )
  );
}

/**
 * Returns all ids under which the brief can cover a side: jurisdiction, external place, or a label-only
 * place.
 */
function sideIds(code: string, { places }: Pick<Atlas, 'places'>): readonly FeatureId[] {
  const named = places.features.flatMap(({ properties }) =>
    properties.labelOnly && properties.country === code && properties.id.startsWith('place:')
      ? [properties.id]
      : [],
  );
  return [`jurisdiction:${code}`, `external:${code}`, ...named];
}

/** Passages on the features themselves, in reading order, without duplicates. */
function ownPassages(ids: readonly FeatureId[], digest: Pick<Digest, 'tiesOf'>): readonly Passage[] {
  return [
    ...new Set(
      ids.flatMap((id) => digest.tiesOf(id).flatMap(({ passage, via }) => (via === null ? [passage] : []))),
    ),
  ];
}

function spokenOf(ids: readonly FeatureId[], digest: Pick<Digest, 'tiesOf'>): readonly FeaturePassages[] {
  return ids.flatMap((feature) => {
    const passages = ownPassages([feature], digest);
    return passages.length === 0 ? [] : [{ feature, passages }];
  });
}

/** An area has the markets of the ports inside it. */
function marketsOf(
  { record, ports, legs }: Here<Leg>,
  sides: readonly string[],
  spoken: readonly Passage[],
  { atlas, digest }: DossierGround,
): readonly DossierMarket[] {
  type Ties = { legs: Map<LegId, MarketTie[]>; atPort: MarketTie[] };
  const here = new Map<MarketId, Ties>();
  const add = (tie: MarketTie, leg: LegId | null) => {
    const known: Ties = here.get(tie.market) ?? { legs: new Map(), atPort: [] };
    if (leg === null) known.atPort.push(tie);
    else known.legs.set(leg, [...(known.legs.get(leg) ?? []), tie]);
    here.set(tie.market, known);
  };
  for (const { id } of record === null ? ports : [record]) {
    const port = atlas.byId.get(id);
    if (port?.kind === 'port') for (const tie of port.properties.markets) add(tie, null);
  }
  for (const { id, markets } of legs) for (const tie of markets) add(tie, id);
  return [...here]
    .map(([id, { legs: ofMarket, atPort }]): DossierMarket => {
      const family = atlas.markets.filter((market) => market.id === id || market.parent === id);
      const speaking = ownPassages(
        family.map((market) => market.id),
        digest,
      );
      return {
        id,
        legs: [...ofMarket.keys()],
        byEvidence: countByEvidence([...ofMarket.values()]),
        atPort: atPort.length === 0 ? null : strongestEvidence(atPort),
        placedIn: placedIn(id, sides, atlas),
        passages: speaking.filter((passage) => spoken.includes(passage)),
      };
    })
    .sort((a, b) => b.legs.length - a.legs.length);
}

function countByEvidence(legs: readonly (readonly MarketTie[])[]): ReadonlyMap<Evidence, number> {
  const counts = new Map<Evidence, number>();
  for (const ties of legs) {
    const evidence = strongestEvidence(ties);
    counts.set(evidence, (counts.get(evidence) ?? 0) + 1);
  }
  return counts;
}

function placedIn(id: MarketId, sides: readonly string[], { markets }: Atlas): readonly JurisdictionId[] {
  const market = markets.find((one) => one.id === id);
  return (market?.jurisdictions ?? []).flatMap(({ jurisdiction, evidence }) =>
    evidence === 'brief' && sides.some((code) => jurisdiction === `jurisdiction:${code}`)
      ? [jurisdiction]
      : [],
  );
}

function marketsElsewhere(here: readonly DossierMarket[], sides: readonly string[], atlas: Atlas) {
  const isHere = (id: MarketId) => here.some((market) => market.id === id || market.id.startsWith(`${id}/`));
  return atlas.markets.flatMap(({ id, parent }) => {
    const where = parent === null && !isHere(id) ? placedIn(id, sides, atlas) : [];
    return where.length === 0 ? [] : [{ id, placedIn: where }];
  });
}
