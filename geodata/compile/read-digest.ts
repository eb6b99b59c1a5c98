/**
 * Reads the digest: its texts, section headings, counter-notes, name forms, figures, and the sketches of the
 * original.
 */
import type { DigestText } from './parse-digest.ts';
import type { Problems } from './problems.ts';
import { readFigures } from './read-figures.ts';
import type { ReadSource } from './read-source.ts';
import type { SourceDigest, SourcePassage } from './source.schema.ts';
import {
  FILES,
  sourceFingerprintSchema,
  sourceFrontMatterSchema,
  sourceGazetteerSchema,
  sourceNoteSchema,
  sourceSectionsSchema,
} from './source.schema.ts';
import type { SourceTree } from './source-tree.ts';

const NO_SECTIONS = { edition: { title: '-', publisher: '-', place: '-', year: 0 }, sections: [] };

export function readDigest(tree: SourceTree, source: ReadSource, problems: Problems): SourceDigest {
  const sections =
    source.one(FILES.sections, sourceSectionsSchema, source.json(FILES.sections), 'file') ?? NO_SECTIONS;
  const files = sections.sections.filter(({ id }) => !id.includes('.')).map(({ id }) => id);
  for (const name of tree.list('brief')) {
    const known =
      !name.endsWith('.md') || name === 'README.md' || files.includes(name.slice(0, -'.md'.length));
    if (!known) {
      problems.add(
        `brief/${name}`,
        'file',
        'no section of the brief',
        'Name the file after a section, or take it away',
      );
    }
  }
  const passages = files.flatMap((section) => readFile(section, tree, source, problems));
  return {
    ...sections,
    passages: [
      ...passages.filter(({ kind }) => kind !== 'footnote'),
      ...passages.filter(({ kind }) => kind === 'footnote'),
    ],
    notes: source.list(FILES.notes, sourceNoteSchema),
    gazetteer: source.one(FILES.gazetteer, sourceGazetteerSchema, source.json(FILES.gazetteer), 'file') ?? {},
    sketches: source.list(FILES.sketches, sourceFingerprintSchema),
    figures: readFigures(source, problems),
  };
}

function readFile(
  section: string,
  tree: SourceTree,
  source: ReadSource,
  problems: Problems,
): SourcePassage[] {
  const file = FILES.digest(section);
  const text = tree.read(file);
  if (text === null) {
    problems.add(file, 'file', 'the file is missing', 'Restore it or write it as brief/README.md describes');
    return [];
  }
  const parsed = source.passages(file, text);
  const head = source.one(file, sourceFrontMatterSchema, parsed.frontMatter, 'front matter');
  if (head === null) return [];
  if (head.section !== section) {
    problems.add(
      file,
      'front matter',
      `section ${head.section} in the file of ${section}`,
      'Make them agree',
    );
  }
  const texts = new Map<string, DigestText>();
  for (const passage of parsed.passages) {
    if (texts.has(passage.id)) {
      problems.add(file, passage.id, 'the heading stands twice', 'Keep one of the two');
    } else if (!(passage.id in head.passages)) {
      problems.add(
        file,
        passage.id,
        'a heading that the front matter does not list',
        'List it, or correct the id',
      );
    }
    texts.set(passage.id, passage);
  }
  return Object.entries(head.passages).flatMap(([id, meta]) => {
    const passage = texts.get(id);
    if (passage === undefined || passage.text === '') {
      problems.add(
        file,
        id,
        'the front matter lists it, but no text stands under its heading',
        'Write the passage',
      );
      return [];
    }
    return [{ ...passage, ...meta, id, file, signs: passage.footnotes }];
  });
}
