/**
 * Checks that the digest is complete, its links have targets, every name is a mention, and no link exceeds
 * the passage's status.
 */
import { kindOf } from '../../src/domain/ids.ts';
import { speaksOfTermGroup } from '../../src/domain/term-groups.ts';
import { statusOf } from './derive-brief.ts';
import { gazetteerOf, unlinkedNames } from './names-in-digest.ts';
import { FILES } from './source.schema.ts';
import { sourceEntries } from './source-features.ts';
import type { Check } from './validate.ts';

/** For the types see `brief/README.md`; an off-topic passage only names features. */
export const validateDigest: Check = ({ sources, derived }, problems) => {
  const { digest, links } = sources;
  const ids = new Set<string>([
    ...sourceEntries(sources).map(({ id }) => id),
    ...derived.borders.map(({ properties }) => properties.id),
  ]);
  const known = new Set(digest.passages.map(({ id }) => id));
  const sections = new Set(digest.sections.map(({ id }) => id));
  const gazetteer = gazetteerOf(digest.gazetteer);

  for (const { id } of digest.sketches) {
    if (!known.has(id)) {
      problems.add(FILES.digest(id.split('.')[0] ?? ''), id, 'a passage of the brief is missing', 'Write it');
    }
  }
  for (const passage of digest.passages) {
    const { file, id, mentions } = passage;
    const add = (reason: string, fix: string) => problems.add(file, id, reason, fix);
    if (!digest.sketches.some((sketch) => sketch.id === id))
      add('no such passage in the brief', 'Correct the id');
    if (!sections.has(passage.section))
      add(`section ${passage.section} does not exist`, 'Correct the section');
    for (const feature of [
      ...mentions.map((mention) => mention.feature),
      ...passage.links.map((link) => link.feature),
      ...passage.threads,
    ]) {
      if (!ids.has(feature))
        add(`a link names ${feature}, which does not exist`, 'Correct the id or add the feature');
    }
    for (const thread of passage.threads) {
      if (!['thread', 'pillar'].includes(kindOf(thread) ?? '')) {
        add(`${thread} is no thread`, 'Write it under links');
      }
    }
    for (const { words, feature } of unlinkedNames(passage, gazetteer)) {
      add(`“${words}” is not linked`, `Link it to ${feature}`);
    }
    for (const reference of passage.references) {
      if (!known.has(reference.passage)) {
        add(`a link refers to passage ${reference.passage}, which does not exist`, 'Correct its id');
      }
    }
    for (const footnote of passage.footnotes) {
      const signs = passage.signs.filter((sign) => sign.id === footnote).length;
      if (!known.has(footnote)) add(`footnote ${footnote} does not exist`, 'Correct its id');
      if (signs !== 1) add(`the sign of ${footnote} stands ${signs} times in the text`, 'Write it once');
    }
    for (const sign of passage.signs) {
      if (!passage.footnotes.includes(sign.id)) {
        add(`a sign of ${sign.id}, which the front matter does not list`, 'List it, or take the sign away');
      }
    }
    const own = links.get(id) ?? [];
    const status = statusOf(passage, own);
    if (status !== (passage.status ?? 'linked')) {
      add(
        `it calls itself ${passage.status ?? 'linked'}, by its links it is ${status}`,
        'Correct the status, or the links',
      );
    }
    if ((status === 'out-of-scope') !== (passage.reason !== undefined)) {
      add('a reason is written where, and only where, a passage is out of scope', 'Add or remove the reason');
    }
    if (status === 'out-of-scope' && own.some(({ type, via }) => type !== 'context' && via === undefined)) {
      add(
        'out of scope, yet it states something of a feature',
        'Make its links context, or change the status',
      );
    }
    const stated = own.find(
      ({ feature, type, via }) =>
        kindOf(feature) === 'jurisdiction' && type !== 'context' && via === undefined,
    );
    if (stated !== undefined && speaksOfTermGroup(passage)) {
      add(
        `it speaks of a group named by language or origin, and states something of ${stated.feature}`,
        'Tie the words to the group, and the jurisdiction as context',
      );
    }
    const notes = digest.notes.filter(({ passages }) => passages.includes(id));
    if (own.some(({ type }) => type === 'overtaken') && notes.length === 0) {
      add('a link is overtaken, but no note says by what', `Write the note in ${FILES.notes}`);
    }
  }
  const cited = digest.passages.flatMap(({ footnotes }) => footnotes);
  for (const { file, id, kind } of digest.passages) {
    const times = cited.filter((footnote) => footnote === id).length;
    if (kind === 'footnote' && times !== 1) {
      problems.add(file, id, `${times} passages have this footnote`, 'One passage lists it');
    }
  }
  for (const { id, passages, features } of digest.notes) {
    for (const passage of passages) {
      if (!known.has(passage))
        problems.add(FILES.notes, id, `passage ${passage} does not exist`, 'Correct its id');
    }
    for (const feature of features) {
      if (!ids.has(feature)) problems.add(FILES.notes, id, `${feature} does not exist`, 'Correct its id');
    }
  }
  for (const feature of Object.keys(digest.gazetteer)) {
    if (!ids.has(feature)) problems.add(FILES.gazetteer, feature, 'it does not exist', 'Correct the id');
  }
};
