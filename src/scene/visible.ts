/**
 * Applies the filters of a scene, before data reaches a layer, panel, search or count.
 *
 * Rules
 * - Filters only remove; ids of hidden features are removed from lists.
 * - The ten jurisdictions are always visible.
 * - A node or branch needs a visible leg; a route needs a visible leg or its band.
 * - Features without market or date pass those filters, but a filter of markets hides legs without a market.
 * - A market at a leg, port or jurisdiction needs visible evidence of its own; a leg has the strongest
 *   evidence that is left.
 * - Brief only: no leg, crossing, port, node or branch. Routes are the bands of the brief; other features
 *   need to be named in it, and show only its facts.
 *
 * Layers are not checked here: features of a hidden layer remain in panels and search.
 */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Atlas, AtlasRecord, Fact, Leg, Route, RouteFeature } from '../domain/atlas.ts';
import { strongestEvidence } from '../domain/evidence.ts';
import {
  FEATURE_KINDS,
  type FeatureId,
  type FeatureKind,
  type MarketId,
  type RouteId,
} from '../domain/ids.ts';
import { indexRecords } from '../domain/index-records.ts';
import { reduceJurisdictionToBrief, reduceMarketToBrief, selectBriefFacts } from './brief-only.ts';
import { isMarketVisible, isRouteVisible, isWithinMarket } from './market-filter.ts';
import { meetsPeriod } from './period.ts';
import type { Scene } from './scene.ts';

/** The parts of a scene that decide visibility; others need no new atlas. */
export type SceneFilters = Pick<
  Scene,
  'markets' | 'routes' | 'feeders' | 'evidence' | 'briefOnly' | 'period'
>;

/**
 * Returns the atlas reduced to the visible features. Never fails; basemap, sources and editions stay
 * complete.
 */
export function selectVisible(atlas: Atlas, scene: SceneFilters): Atlas {
  const evidenced = ({ evidence }: { readonly evidence: Scene['evidence'][number] }) =>
    scene.evidence.includes(evidence);
  const inMarkets = (markets: readonly MarketId[]) =>
    markets.length === 0 || markets.some((market) => isMarketVisible(scene, market));
  const onlyVisibleMarkets = (markets: readonly MarketId[]) =>
    markets.filter((market) => isMarketVisible(scene, market));
  const said = ({ inBrief }: { readonly inBrief: boolean }) => !scene.briefOnly || inBrief;
  const facts = (all: readonly Fact[]) => (scene.briefOnly ? selectBriefFacts(all) : [...all]);

  const legs = reduce(atlas.legs, (leg) => (scene.briefOnly ? null : reduceLeg(leg, scene)));
  const legIds = idsOf(legs);
  const usedNodes = new Set(legs.features.flatMap(({ properties }) => [properties.from, properties.to]));
  const nodes = reduce(atlas.nodes, (node) => (usedNodes.has(node.id) ? node : null));
  const nodeIds = idsOf(nodes);
  const crossings = reduce(atlas.crossings, (crossing) =>
    !scene.briefOnly && evidenced(crossing) ? dropMissing(crossing, 'node', nodeIds) : null,
  );
  const crossingIds = idsOf(crossings);
  const ports = reduce(atlas.ports, (port) =>
    !scene.briefOnly && evidenced(port) && inMarkets(port.markets.map(({ market }) => market))
      ? {
          ...dropMissing(port, 'node', nodeIds),
          markets: port.markets.filter((tie) => evidenced(tie) && isMarketVisible(scene, tie.market)),
          finds: port.finds.filter(
            ({ market, date }) =>
              isMarketVisible(scene, market) && meetsPeriod({ start: date }, scene.period),
          ),
        }
      : null,
  );
  const portIds = idsOf(ports);
  const borders = reduce(atlas.borders, (border) =>
    said(border) && evidenced(border)
      ? {
          ...border,
          facts: facts(border.facts),
          crossings: border.crossings.filter((id) => crossingIds.has(id)),
        }
      : null,
  );
  const borderIds = idsOf(borders);
  const places = reduce(atlas.places, (place) =>
    said(place) &&
    evidenced(place) &&
    inMarkets(place.markets) &&
    (place.dates === undefined || meetsPeriod(place.dates, scene.period))
      ? { ...place, facts: facts(place.facts), markets: onlyVisibleMarkets(place.markets) }
      : null,
  );
  const routes = selectRoutes(atlas, scene, new Map(legs.features.map((leg) => [leg.properties.id, leg])));
  const markets = atlas.markets
    .filter((market) => said(market) && isMarketVisible(scene, market.id))
    .map((market) => (scene.briefOnly ? reduceMarketToBrief(market) : market))
    .map((market) => ({
      ...market,
      legs: market.legs.filter(hasTie(legs, market.id)),
      ports: market.ports.filter(hasTie(ports, market.id)),
      jurisdictions: market.jurisdictions.filter(evidenced),
    }));
  const marketIds = new Set<string>(markets.map(({ id }) => id));
  const placeIds = idsOf(places);
  const jurisdictions = reduce(atlas.jurisdictions, (jurisdiction) => ({
    ...(scene.briefOnly ? reduceJurisdictionToBrief(jurisdiction) : jurisdiction),
    borders: jurisdiction.borders.filter((id) => borderIds.has(id)),
    crossings: jurisdiction.crossings.filter((id) => crossingIds.has(id)),
    ports: jurisdiction.ports.filter((id) => portIds.has(id)),
    legs: jurisdiction.legs.filter((id) => legIds.has(id)),
    nodes: jurisdiction.nodes.filter((id) => nodeIds.has(id)),
    places: jurisdiction.places.filter((id) => placeIds.has(id)),
    markets: jurisdiction.markets.filter(
      (id) =>
        marketIds.has(id) &&
        (!scene.briefOnly ||
          markets.some(
            (market) =>
              market.id === id && market.jurisdictions.some((at) => at.jurisdiction === jurisdiction.id),
          )),
    ),
  }));

  const collections = { jurisdictions, borders, routes, crossings, markets };
  const isThere = new Set<string>([
    ...idsOf(jurisdictions),
    ...borderIds,
    ...idsOf(routes),
    ...nodeIds,
    ...legIds,
    ...portIds,
    ...crossingIds,
    ...placeIds,
    ...marketIds,
  ]);
  const finished = {
    ...collections,
    legs,
    nodes: reduce(nodes, (node) => ({
      ...dropMissing(dropMissing(node, 'port', portIds), 'crossing', crossingIds),
      legs: node.legs.filter((id) => legIds.has(id)),
    })),
    ports,
    places: reduce(places, (place) => ({
      ...place,
      related: place.related.filter((id) => isThere.has(id)),
    })),
  };
  return {
    ...atlas,
    ...finished,
    timeline: atlas.timeline
      .filter((entry) => said(entry) && inMarkets(entry.markets) && meetsPeriod(entry, scene.period))
      .map((entry) => ({ ...entry, features: entry.features.filter((id) => isThere.has(id)) })),
    passages: {
      ...atlas.passages,
      passages: atlas.passages.passages.map((passage) => ({
        ...passage,
        features: passage.features.filter((id) => isThere.has(id)),
      })),
    },
    byId: indexRecords(finished),
  };
}

/** Counts the features of each kind in an atlas. */
export function countVisible(atlas: Pick<Atlas, 'byId'>): Readonly<Record<FeatureKind, number>> {
  const counts = Object.fromEntries(FEATURE_KINDS.map((kind) => [kind, 0])) as Record<FeatureKind, number>;
  for (const { kind } of atlas.byId.values() as Iterable<AtlasRecord>) counts[kind] += 1;
  return counts;
}

function reduceLeg(leg: Leg, scene: SceneFilters): Leg | null {
  const routes = leg.routes.filter((route) => isRouteVisible(scene, route));
  if (leg.routes.length === 0 ? !scene.feeders : routes.length === 0) return null;
  if (leg.markets.length === 0) {
    return scene.markets === null && scene.evidence.includes(leg.evidence) ? { ...leg, routes } : null;
  }
  const markets = leg.markets.filter(
    ({ market, evidence }) => scene.evidence.includes(evidence) && isMarketVisible(scene, market),
  );
  return markets.length === 0 ? null : { ...leg, routes, markets, evidence: strongestEvidence(markets) };
}

/** Whether the feature is present, with a tie to the market or one under it. */
function hasTie<I extends string>(
  collection: {
    readonly features: readonly {
      readonly properties: { readonly id: I; readonly markets: readonly { readonly market: MarketId }[] };
    }[];
  },
  market: MarketId,
): (id: I) => boolean {
  const tied = new Set(
    collection.features
      .filter(({ properties }) => properties.markets.some((tie) => isWithinMarket(tie.market, market)))
      .map(({ properties }) => properties.id),
  );
  return (id) => tied.has(id);
}

function selectRoutes(
  atlas: Atlas,
  scene: SceneFilters,
  visibleLegs: ReadonlyMap<string, Atlas['legs']['features'][number]>,
): Atlas['routes'] {
  const withOwnLegs = atlas.routes.features.flatMap((feature): RouteFeature[] => {
    const route = feature.properties;
    if (route.kind === 'route' && !isRouteVisible(scene, route.id as RouteId)) return [];
    const band = selectBand(route, scene);
    const lines = route.legs.flatMap((id) => visibleLegs.get(id) ?? []);
    if (lines.length === 0 && band === undefined) return [];
    const { band: _, ...rest } = route;
    const properties: Route = {
      ...rest,
      ...(band === undefined ? {} : { band }),
      facts: scene.briefOnly ? selectBriefFacts(route.facts) : route.facts,
      legs: lines.map(({ properties: leg }) => leg.id),
      routes: route.routes.filter((id) => isRouteVisible(scene, id)),
      markets: scene.briefOnly
        ? selectBandMarkets(band)
        : route.markets.filter((market) => isMarketVisible(scene, market)),
    };
    if (lines.length === route.legs.length) return [{ ...feature, properties }];
    const crossed = new Set<string>(lines.flatMap(({ properties: leg }) => leg.countries));
    return [
      {
        ...feature,
        geometry: { ...feature.geometry, coordinates: lines.map(({ geometry }) => geometry.coordinates) },
        properties: {
          ...properties,
          lengthKm: lines.reduce((sum, { properties: leg }) => sum + leg.lengthKm, 0),
          jurisdictions: scene.briefOnly
            ? (band?.jurisdictions ?? [])
            : route.jurisdictions.filter((id) => crossed.has(id.slice('jurisdiction:'.length))),
        },
      },
    ];
  });
  const branchIds = new Set(withOwnLegs.map(({ properties }) => properties.id as string));
  return {
    ...atlas.routes,
    features: withOwnLegs.map((feature) => ({
      ...feature,
      properties: {
        ...feature.properties,
        branches: feature.properties.branches.filter((id) => branchIds.has(id)),
      },
    })),
  };
}

/** The band of a route: evidence `brief`, limited to the visible markets. */
function selectBand(route: Route, scene: SceneFilters): Route['band'] {
  if (route.band === undefined || !scene.evidence.includes('brief')) return undefined;
  const arms = route.band.arms
    .map((arm) => ({ ...arm, markets: arm.markets.filter(({ market }) => isMarketVisible(scene, market)) }))
    .filter((arm, i) => arm.markets.length > 0 || route.band?.arms[i]?.markets.length === 0);
  return arms.length === 0 ? undefined : { ...route.band, arms };
}

/** Returns the markets that the brief names for a route. */
export function selectBandMarkets(band: Route['band']): MarketId[] {
  return [...new Set(band?.arms.flatMap(({ markets }) => markets.map(({ market }) => market)))];
}

/** Keeps the features for which `change` returns properties, with those properties. */
function reduce<G extends Geometry | null, P>(
  collection: FeatureCollection<G, P>,
  change: (properties: P) => P | null,
): FeatureCollection<G, P> {
  return {
    ...collection,
    features: collection.features.flatMap((feature): Feature<G, P>[] => {
      const properties = change(feature.properties);
      if (properties === null) return [];
      return [properties === feature.properties ? feature : { ...feature, properties }];
    }),
  };
}

function idsOf<I extends FeatureId>(collection: {
  readonly features: readonly { readonly properties: { readonly id: I } }[];
}): ReadonlySet<string> {
  return new Set(collection.features.map(({ properties }) => properties.id));
}

/** Removes an optional reference to a hidden feature. */
function dropMissing<T extends object, K extends keyof T>(record: T, key: K, there: ReadonlySet<string>): T {
  const id = record[key];
  if (id === undefined || there.has(String(id))) return record;
  const { [key]: _, ...rest } = record;
  return rest as T;
}
