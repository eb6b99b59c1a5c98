/**
 * Derives the published atlas from the source files and the ground. Pure; the order of each list is stable.
 */

import { deriveKeyFigures } from '../../src/analysis/key-figures/derive-key-figures.ts';
import type { Citation, Market, PassageIndex, TimelineEntry } from '../../src/domain/atlas.schema.ts';
import type {
  BorderFeature,
  CrossingFeature,
  JurisdictionFeature,
  LegFeature,
  NodeFeature,
  PlaceFeature,
  PortFeature,
  RouteFeature,
} from '../../src/domain/atlas.ts';
import type { BaseNetwork } from '../../src/domain/base-network.schema.ts';
import type { Brief } from '../../src/domain/brief.schema.ts';
import { indexBrief } from '../../src/domain/brief.ts';
import type { Editions } from '../../src/domain/edition.schema.ts';
import type { KeyFigure } from '../../src/domain/key-figures.schema.ts';
import type { Story, Translation } from '../../src/domain/story.schema.ts';
import { deriveBaseNetwork } from './derive-base-network.ts';
import { deriveBorders } from './derive-borders.ts';
import { deriveBrief } from './derive-brief.ts';
import { deriveCrossings } from './derive-crossings.ts';
import { deriveEditions } from './derive-editions.ts';
import { deriveJurisdictions } from './derive-jurisdictions.ts';
import { deriveMarkets } from './derive-markets.ts';
import { deriveNames, type NamesByLanguage } from './derive-names.ts';
import { deriveLegs, deriveNodes, deriveRoutes } from './derive-network.ts';
import { derivePassages } from './derive-passages.ts';
import { derivePorts } from './derive-ports.ts';
import { deriveStories, deriveTranslations } from './derive-stories.ts';
import type { Ground } from './ground.ts';
import type { Sources } from './source.schema.ts';

export interface Derived {
  readonly jurisdictions: readonly JurisdictionFeature[];
  readonly borders: readonly BorderFeature[];
  readonly routes: readonly RouteFeature[];
  readonly nodes: readonly NodeFeature[];
  readonly legs: readonly LegFeature[];
  readonly baseNetwork: BaseNetwork;
  readonly ports: readonly PortFeature[];
  readonly crossings: readonly CrossingFeature[];
  readonly places: readonly PlaceFeature[];
  readonly markets: readonly Market[];
  readonly timeline: readonly TimelineEntry[];
  readonly passages: PassageIndex;
  readonly brief: Brief;
  readonly keyFigures: readonly KeyFigure[];
  readonly names: NamesByLanguage;
  /** In English. */
  readonly stories: readonly Story[];
  /** By language, without untranslated stories. */
  readonly translations: ReadonlyMap<string, readonly Translation[]>;
  readonly citations: readonly Citation[];
  readonly editions: Editions;
  readonly aliases: Readonly<Record<string, string>>;
}

export function deriveAtlas(sources: Sources, ground: Ground): Derived {
  const borders = deriveBorders(sources, ground);
  const nodes = deriveNodes(sources);
  const legs = deriveLegs(sources, nodes, ground);
  const markets = deriveMarkets(sources, legs);
  const routes = deriveRoutes(sources, legs, new Set(sources.jurisdictions.map(({ iso2 }) => iso2)));
  const crossings = deriveCrossings(sources.crossings, borders);
  const jurisdictions = deriveJurisdictions(sources, ground, { borders, legs, markets });
  const ports = derivePorts(sources);
  const { places } = sources;
  const brief = deriveBrief(sources);
  const editions = deriveEditions(sources.editions);
  const { timeline } = sources;
  const collections = {
    jurisdictions,
    borders,
    routes,
    nodes,
    legs,
    ports,
    crossings,
    places,
    markets,
    timeline,
  };
  return {
    jurisdictions: byId(jurisdictions),
    borders: byId(borders),
    routes,
    nodes: byId(nodes),
    legs: byId(legs),
    baseNetwork: deriveBaseNetwork(sources, nodes, legs, ground),
    ports: byId(ports),
    crossings: byId(crossings),
    places: byId(places),
    markets,
    timeline: [...timeline].sort((a, b) => (a.start + a.id < b.start + b.id ? -1 : 1)),
    passages: derivePassages(sources),
    brief,
    keyFigures: deriveKeyFigures({
      atlas: { jurisdictions: { type: 'FeatureCollection', features: jurisdictions }, markets },
      digest: indexBrief(brief),
      counted: sources.keyFigures,
      checked: editions.editions.find(({ id }) => id === editions.current)?.checked ?? '',
      dateOf: (source) => sources.citations.find(({ id }) => id === source)?.date,
    }),
    names: deriveNames(sources.furtherNames, collections),
    stories: deriveStories(sources),
    translations: deriveTranslations(sources),
    citations: [...sources.citations].sort((a, b) => (a.id < b.id ? -1 : 1)),
    editions,
    aliases: sources.aliases,
  };
}

function byId<F extends { readonly properties: { readonly id: string } }>(features: readonly F[]): F[] {
  return [...features].sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
}
