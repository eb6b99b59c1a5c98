/** Reads the source files, and links to each feature the passages that mention it. */
import { z } from 'zod';
import { strongestEvidence } from '../../src/domain/evidence.ts';
import { readBaseSources } from './base-network-sources.ts';
import { deriveLinks, passagesOf, relatedOf } from './derive-links.ts';
import { TEN } from './ground-world.ts';
import type { Problems } from './problems.ts';
import { readDigest } from './read-digest.ts';
import { readNames } from './read-names.ts';
import { makeReadSource, nameOf } from './read-source.ts';
import { readStories, readTranslatedStories } from './read-stories.ts';
import type { Readings } from './readings.ts';
import type { SourceLeg, Sources } from './source.schema.ts';
import {
  FILES,
  sourceAliasesSchema,
  sourceBorderSchema,
  sourceCitationSchema,
  sourceClaimSchema,
  sourceCrossingFeature,
  sourceEditionsSchema,
  sourceJurisdictionSchema,
  sourceKeyFiguresSchema,
  sourceLegFeature,
  sourceMarketSchema,
  sourceNeighbourSchema,
  sourceNodeFeature,
  sourcePlaceFeature,
  sourcePortFeature,
  sourceReviewedLegSchema,
  sourceReviewedTieSchema,
  sourceRouteSchema,
  sourceTimelineEntrySchema,
} from './source.schema.ts';
import type { SourceTree } from './source-tree.ts';

const routeFileSchema = z.object({ routes: z.array(z.unknown()), branches: z.array(z.unknown()) });
const NO_EDITIONS = { current: '0', editions: [] };
const NO_KEY_FIGURES = { detections: [], seizures: [] };

export function readSources(tree: SourceTree, problems: Problems, readings: Readings): Sources {
  const source = makeReadSource(tree, problems, readings);
  const { json, one, many, list, table, features } = source;
  const routeFile = one(FILES.routes, routeFileSchema, json(FILES.routes), 'file');
  const jurisdictionFiles = TEN.map((iso2) => FILES.jurisdiction(iso2));
  for (const name of tree.list('jurisdictions')) {
    const file = `jurisdictions/${name}`;
    const isKnown = file === FILES.neighbours || jurisdictionFiles.includes(file) || name.endsWith('.md');
    if (!isKnown) {
      problems.add(file, 'file', 'no jurisdiction of the ten', 'Take it away, or name it after its ISO code');
    }
  }
  const markets = tree.list('markets').flatMap((folder) => {
    const file = `markets/${folder}/market.json`;
    const parsed = one(file, sourceMarketSchema, json(file), `market:${folder}`);
    return parsed ? [parsed.market, ...parsed.markets] : [];
  });
  const network = {
    nodes: features(FILES.nodes, sourceNodeFeature),
    legs: features(FILES.legs, sourceLegFeature).map(withEvidence),
    ports: features(FILES.ports, sourcePortFeature),
    crossings: features(FILES.crossings, sourceCrossingFeature),
  };
  const borders = list(FILES.borders, sourceBorderSchema);
  const places = features(FILES.places, sourcePlaceFeature);
  const jurisdictions = TEN.flatMap((iso2) => {
    const file = FILES.jurisdiction(iso2);
    const value = json(file);
    const parsed = one(file, sourceJurisdictionSchema, value, nameOf(value, 0));
    if (parsed !== null && parsed.iso2 !== iso2) {
      problems.add(file, parsed.id, `iso2 ${parsed.iso2} in the file of ${iso2}`, 'Make them agree');
    }
    return parsed ?? [];
  });
  const routes = many(FILES.routes, sourceRouteSchema, routeFile?.routes ?? []);
  const branches = many(FILES.routes, sourceRouteSchema, routeFile?.branches ?? []);
  const digest = readDigest(tree, source, problems);
  const stories = readStories(tree, source, problems);
  const links = deriveLinks(digest, {
    groups: new Map(places.map(({ properties }) => [properties.id, properties.related])),
    parents: new Map(markets.flatMap(({ id, parent }) => (parent === null ? [] : [[id, parent]]))),
    besides: [
      ...Object.values(network).flatMap((all) => all.map(({ properties }) => properties)),
      ...borders,
      ...branches.map(({ id, passages = [] }) => ({ id, passages })),
    ],
  });
  const tied = <P extends { readonly id: string }>(properties: P) => ({
    ...properties,
    passages: passagesOf(properties.id, links),
  });
  const tiedFeature = <F extends { readonly properties: { readonly id: string } }>(feature: F) => ({
    ...feature,
    properties: tied(feature.properties),
  });
  return {
    nodes: network.nodes.map(tiedFeature),
    legs: network.legs.map(tiedFeature),
    base: readBaseSources(source),
    ports: network.ports.map(tiedFeature),
    crossings: network.crossings.map(tiedFeature),
    places: places.map((place) => ({
      ...place,
      properties: { ...tied(place.properties), related: relatedOf(place.properties, links) },
    })),
    jurisdictions: jurisdictions.map(tied),
    neighbours: list(FILES.neighbours, sourceNeighbourSchema),
    borders: borders.map(tied),
    markets: markets.map(tied),
    routes: routes.map(tied),
    branches: branches.map(tied),
    digest,
    furtherNames: readNames(tree, source),
    stories,
    translatedStories: readTranslatedStories(stories, tree, source, problems),
    links,
    timeline: list(FILES.timeline, sourceTimelineEntrySchema),
    keyFigures:
      one(FILES.keyFigures, sourceKeyFiguresSchema, json(FILES.keyFigures), 'file') ?? NO_KEY_FIGURES,
    citations: list(FILES.citations, sourceCitationSchema),
    review: {
      claims: list(FILES.claims, sourceClaimSchema),
      legs: table(FILES.reviewedLegs, sourceReviewedLegSchema),
      ties: table(FILES.reviewedTies, sourceReviewedTieSchema),
    },
    editions: one(FILES.editions, sourceEditionsSchema, json(FILES.editions), 'file') ?? NO_EDITIONS,
    aliases: one(FILES.aliases, sourceAliasesSchema, json(FILES.aliases), 'file') ?? {},
  };
}

/** Adds evidence to a leg: the strongest of its markets. */
function withEvidence(leg: z.output<typeof sourceLegFeature>): SourceLeg {
  const { evidence, markets } = leg.properties;
  return { ...leg, properties: { ...leg.properties, evidence: evidence ?? strongestEvidence(markets) } };
}
