/**
 * Checks that ids are unique, of a kind that the file allows, and equal on the feature and in its properties.
 */
import { checkIds, type IdFault } from '../../src/domain/check-ids.ts';
import { kindOf } from '../../src/domain/ids.ts';
import { FILES } from './source.schema.ts';
import { type SourceEntry, sourceEntries } from './source-features.ts';
import type { Check } from './validate.ts';

/** Codes are in capitals, so a slug cannot be mistaken for one. */
const SLUG_ID = /^port:[a-z0-9-]+$/;

export const validateIds: Check = ({ sources }, problems) => {
  const entries = sourceEntries(sources);
  const seen = new Set<string>(entries.map(({ id }) => id));
  for (const fault of checkIds(entries)) {
    const { file, id } = fault.entry;
    problems.add(file, id, ...say(fault));
  }
  const unique = (file: string, ids: readonly string[]) => {
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) !== index) {
        problems.add(file, id, 'the id stands twice in this file', 'Give one of the two another id');
      }
    }
  };
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  unique(FILES.citations, idsOf(sources.citations));
  unique(FILES.timeline, idsOf(sources.timeline));
  unique(FILES.sections, idsOf(sources.digest.sections));
  unique(FILES.notes, idsOf(sources.digest.notes));
  unique(FILES.sketches, idsOf(sources.digest.sketches));
  unique(FILES.borders, idsOf(sources.borders));
  const { editions } = sources.editions;
  unique(FILES.editions, idsOf(editions.flatMap((edition) => [edition, ...edition.corrections])));
  for (const edition of editions) {
    for (const { id } of edition.corrections) {
      if (!id.startsWith(`${edition.id}.`)) {
        problems.add(
          FILES.editions,
          id,
          `a correction of edition ${edition.id}`,
          `Call it ${edition.id}.<n>`,
        );
      }
    }
  }
  unique(
    FILES.neighbours,
    sources.neighbours.map(({ iso2 }) => iso2),
  );
  for (const { iso2, id } of sources.jurisdictions) {
    if (id !== `jurisdiction:${iso2}`) {
      problems.add(
        FILES.jurisdiction(iso2),
        id,
        `the id does not end in the code ${iso2}`,
        'Make them agree',
      );
    }
  }
  for (const { properties: port } of sources.ports) {
    const { id, unlocode } = port;
    if (unlocode !== undefined && id !== `port:${unlocode}`) {
      problems.add(FILES.ports, id, `the id does not end in the code ${unlocode}`, 'Make them agree');
    }
    if (unlocode === undefined && !SLUG_ID.test(id)) {
      problems.add(
        FILES.ports,
        id,
        'a port without a code has an id that looks like one',
        'Write a slug, such as port:brcko',
      );
    }
  }
  for (const { properties: place } of sources.places) {
    if (kindOf(place.id) !== place.kind) {
      problems.add(
        FILES.places,
        place.id,
        `kind ${place.kind} differs from that of the id`,
        'Make them agree',
      );
    }
  }
  for (const retired of Object.keys(sources.aliases)) {
    if (seen.has(retired)) {
      problems.add(FILES.aliases, retired, 'a retired id is in use', 'Take the alias or the feature away');
    }
    const current = sources.aliases[retired] ?? '';
    if (kindOf(retired) !== kindOf(current)) {
      problems.add(
        FILES.aliases,
        retired,
        `${current} is of another kind`,
        'Name a feature of the same kind: links keep the kind of what they name',
      );
    }
  }
};

/** Returns the reason and the fix. */
function say(fault: IdFault<SourceEntry>): readonly [string, string] {
  const { id, featureId, kinds } = fault.entry;
  switch (fault.code) {
    case 'id-again':
      return [`the id is already used in ${fault.before.file}`, 'Give one of the two another id'];
    case 'id-kind':
      return [`an id in this file starts with ${kinds.join(': or ')}:`, 'Correct the id'];
    case 'id-differs':
      return [
        `the feature calls itself ${featureId}, its properties ${id}`,
        'Write the same id in both places',
      ];
  }
}
