/** Checks that all references to other features have a target. */
import { isFeatureId } from '../../src/domain/ids.ts';
import { checkNamed } from '../../src/domain/network-rules.ts';
import { describeNetworkFaults } from './describe-network-faults.ts';
import { FILES } from './source.schema.ts';
import { sourceEntries } from './source-features.ts';
import type { Check } from './validate.ts';

export const validateReferences: Check = ({ sources, derived, ground }, problems) => {
  const entries = sourceEntries(sources);
  const ids = new Set([
    ...entries.map(({ id }) => id),
    ...derived.borders.map(({ properties }) => properties.id),
  ]);
  const citations = new Set(sources.citations.map(({ id }) => id));
  const passages = new Set(sources.digest.passages.map(({ id }) => id));
  const cited = new Set<string>(
    [...ground.labels, ...derived.borders.map(({ properties }) => properties)].flatMap((one) => one.sources),
  );
  const refer = (file: string, from: string, to: string | undefined, field: string) => {
    if (to === undefined || ids.has(to as never)) return;
    problems.add(
      file,
      from,
      `${field} names ${to}, which does not exist`,
      'Correct the id or add the feature',
    );
  };

  /** Finds `sources` and `passages` at any depth: on facts, memberships, links, bands. */
  const walk = (file: string, from: string, value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(file, from, item);
      return;
    }
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'sources') {
        for (const source of inner as string[]) {
          cited.add(source);
          if (!citations.has(source)) {
            problems.add(
              file,
              from,
              `source ${source} is not in sources.json`,
              'Add the citation or correct the key',
            );
          }
        }
      } else if (key === 'passages') {
        for (const passage of inner as string[]) {
          if (!passages.has(passage)) {
            problems.add(file, from, `passage ${passage} is not in the digest`, 'Correct the passage id');
          }
        }
      } else walk(file, from, inner);
    }
  };
  for (const { file, id, properties } of entries) walk(file, id, properties);
  for (const entry of sources.timeline) walk(FILES.timeline, entry.id, entry);
  for (const entry of sources.borders) {
    walk(FILES.borders, entry.id, entry);
    refer(FILES.borders, entry.id, entry.id, 'the entry');
  }
  for (const entry of sources.digest.notes) walk(FILES.notes, entry.id, entry);
  walk(FILES.keyFigures, 'file', sources.keyFigures);
  for (const { feature, market } of sources.keyFigures.seizures) {
    refer(FILES.keyFigures, feature, feature, 'seizures');
    refer(FILES.keyFigures, feature, market, 'seizures');
  }
  for (const entry of sources.neighbours) walk(FILES.neighbours, entry.iso2, entry);

  describeNetworkFaults(
    checkNamed(sources.nodes, sources.legs, (id) => ids.has(id as never)),
    problems,
  );
  for (const { properties: port } of sources.ports) {
    refer(FILES.ports, port.id, port.node, 'node');
    for (const { market } of port.markets) refer(FILES.ports, port.id, market, 'markets');
  }
  for (const { properties: crossing } of sources.crossings) {
    refer(FILES.crossings, crossing.id, crossing.node, 'node');
    refer(FILES.crossings, crossing.id, crossing.border, 'border');
  }
  for (const { properties: place } of sources.places) {
    for (const related of place.related) refer(FILES.places, place.id, related, 'related');
    for (const market of place.markets) refer(FILES.places, place.id, market, 'markets');
  }
  for (const route of [...sources.routes, ...sources.branches]) {
    for (const parent of route.routes ?? []) refer(FILES.routes, route.id, parent, 'routes');
    for (const { market } of route.band?.arms.flatMap(({ markets }) => markets) ?? [])
      refer(FILES.routes, route.id, market, 'band.arms.markets');
    for (const id of route.band?.jurisdictions ?? []) refer(FILES.routes, route.id, id, 'band.jurisdictions');
  }
  for (const market of sources.markets) {
    refer(FILES.market(market.id), market.id, market.parent ?? undefined, 'parent');
    for (const { jurisdiction } of market.jurisdictions) {
      refer(FILES.market(market.id), market.id, jurisdiction, 'jurisdictions');
    }
    for (const { jurisdiction } of market.unscored) {
      refer(FILES.market(market.id), market.id, jurisdiction, 'unscored');
    }
  }
  for (const entry of sources.timeline) {
    for (const feature of entry.features) refer(FILES.timeline, entry.id, feature, 'features');
    for (const market of entry.markets) refer(FILES.timeline, entry.id, market, 'markets');
  }
  const told = new Set(
    sources.stories.flatMap(({ id, chapters }) => [
      `story:${id}`,
      ...chapters.map((chapter) => `story:${id}/${chapter.id}`),
    ]),
  );
  for (const { id, concerns } of sources.editions.editions.flatMap(({ corrections }) => corrections)) {
    if (concerns === 'all') continue;
    for (const one of concerns) {
      if (isFeatureId(one)) refer(FILES.editions, id, one, 'concerns');
      else if (!told.has(one)) {
        problems.add(FILES.editions, id, `concerns names ${one}, which does not exist`, 'Correct the id');
      }
    }
  }
  for (const [retired, current] of Object.entries(sources.aliases)) {
    refer(FILES.aliases, retired, current, 'the alias');
  }
  for (const { id } of sources.citations) {
    if (!cited.has(id)) {
      problems.add(FILES.citations, id, 'nothing cites it', 'Take it away, or cite it where it is used');
    }
  }
  const sections = new Set(sources.digest.sections.map(({ id }) => id));
  for (const { id, parent } of sources.digest.sections) {
    if (parent !== null && !sections.has(parent)) {
      problems.add(FILES.sections, id, `parent ${parent} is no section`, 'Correct the parent');
    }
  }
  const { current, editions } = sources.editions;
  if (editions.at(-1)?.id !== current) {
    problems.add(
      FILES.editions,
      current,
      'the current edition is not the last of the list',
      'Add it or correct current',
    );
  }
};
