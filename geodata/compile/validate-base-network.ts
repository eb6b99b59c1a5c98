/**
 * Checks the base network by the rules of the network: ends, lengths, sides and ground of its legs. Also that
 * no leg is in the atlas already, that a distance fits the drawn lines, and that every source is there and cited.
 */
import type { Position } from 'geojson';
import { isFeatureId } from '../../src/domain/ids.ts';
import {
  checkEnds,
  checkGround,
  checkLengths,
  checkNamed,
  checkRepeated,
  checkSides,
} from '../../src/domain/network-rules.ts';
import { BASE_FILES } from './base-network-sources.ts';
import { describeNetworkFaults } from './describe-network-faults.ts';
import type { Check } from './validate.ts';

/** Roads of the region are up to 1.6 times as long as the drawn lines. */
const LEAST_RATIO = 0.95;
const MOST_RATIO = 1.6;

export const validateBaseNetwork: Check = ({ sources, derived, ground }, problems) => {
  const { base } = sources;
  const lines = derived.baseNetwork.legs.map(({ line, ...properties }) => ({
    properties: { ...properties, tier: 2 as const, branches: [], markets: [] },
    geometry: { coordinates: line as readonly Position[] },
  }));
  const isThere = new Set<string>(sources.nodes.map(({ properties }) => properties.id));
  describeNetworkFaults(
    [
      ...checkNamed([], lines, (id) => !isFeatureId(id) || isThere.has(id)),
      ...checkEnds(sources.nodes, lines),
      ...checkLengths(lines),
      ...checkSides(sources.nodes, lines),
      ...checkGround(lines, () => false, ground),
      ...checkRepeated([...sources.legs, ...lines]),
    ],
    problems,
    BASE_FILES.legs,
  );
  checkDistances(derived, sources, problems);
  checkCitations(base, problems);
};

function checkDistances(
  { legs, baseNetwork }: Parameters<Check>[0]['derived'],
  { base }: Parameters<Check>[0]['sources'],
  problems: Parameters<Check>[1],
): void {
  const kmOf = new Map<string, number>(
    [...legs.map(({ properties }) => properties), ...baseNetwork.legs].map(({ id, lengthKm }) => [
      id,
      lengthKm,
    ]),
  );
  const met = new Set<string>();
  const add = (leg: string, reason: string, fix: string) =>
    problems.add(BASE_FILES.distances, leg, reason, fix);
  const ids = new Set<string>(legs.map(({ properties }) => properties.id));
  for (const { id } of baseNetwork.legs) {
    if (ids.has(id))
      problems.add(BASE_FILES.legs, id, 'the id is used twice', 'Give one of the two another id');
    ids.add(id);
  }
  for (const { legs: over } of base.distances) {
    for (const leg of over) {
      if (!kmOf.has(leg)) add(leg, 'there is no such leg', 'Correct the id');
      if (met.has(leg)) add(leg, 'it has two distances', 'Keep the one with the better source');
      met.add(leg);
      const ratio = (baseNetwork.lengths[leg] ?? 0) / (kmOf.get(leg) ?? 1);
      if (kmOf.has(leg) && (ratio < LEAST_RATIO || ratio > MOST_RATIO)) {
        add(
          leg,
          `the distance is ${ratio.toFixed(2)} times the drawn line`,
          `Correct it: between ${LEAST_RATIO} and ${MOST_RATIO} times is plausible`,
        );
      }
    }
  }
}

function checkCitations(
  { legs, distances, citations }: Parameters<Check>[0]['sources']['base'],
  problems: Parameters<Check>[1],
): void {
  const known = new Set<string>(citations.map(({ id }) => id));
  const cited = new Set<string>();
  const cite = (file: string, feature: string, sources: readonly string[]) => {
    for (const source of sources) {
      cited.add(source);
      if (!known.has(source)) {
        problems.add(
          file,
          feature,
          `source ${source} is not in ${BASE_FILES.citations}`,
          'Add the citation or correct the key',
        );
      }
    }
  };
  for (const { id, properties } of legs) {
    cite(BASE_FILES.legs, id, [...properties.sources, ...(properties.status?.sources ?? [])]);
  }
  for (const {
    legs: [leg = ''],
    sources,
  } of distances)
    cite(BASE_FILES.distances, leg, sources);
  for (const { id } of citations) {
    if (!cited.has(id)) {
      problems.add(BASE_FILES.citations, id, 'nothing cites it', 'Take it away, or cite it where it is used');
    }
  }
}
