/**
 * A stand-in for the brief, whose text is not published: the passages of our digest under their ids, laid out
 * as the brief is. Tests of the brief always run with it.
 */
import { parseDigestFile } from '../../../geodata/compile/parse-digest.ts';
import { makeFingerprint } from '../../../src/brief/fingerprint.ts';
import { type KnownSection, printedTitle } from '../../../src/brief/targets.ts';
import { digestFiles, readKnownBrief } from '../known-brief.ts';
import type { BriefText } from './brief-texts.ts';
import { asMarkdown } from './lay-out.ts';
import { type Draft, makePieces, type Note } from './make-pieces.ts';

/** The pages of the brief lack this figure too. */
const LOST = 'fig1';

export function makeStandIn(): BriefText {
  const { passages, sections } = readKnownBrief();
  const digest = new Map(
    [...digestFiles().values()]
      .flatMap((file) => parseDigestFile(file, () => undefined).passages)
      .map((passage) => [passage.id, passage]),
  );
  const drafts = passages.map(({ id, section, kind }): Draft => {
    const text = kind === 'toc' ? contentsOf(id, sections) : (digest.get(id)?.text ?? '');
    return { id, section, kind, text: text.replaceAll('\n\n', ' ') };
  });
  const textOf = new Map(drafts.map(({ id, text }) => [id, text]));
  const notesOf = new Map(
    [...digest.values()].map(({ id, footnotes }) => [
      id,
      footnotes.map(
        (note): Note => ({ id: note.id, number: numberOf(note.id), text: textOf.get(note.id) ?? '' }),
      ),
    ]),
  );
  const body = drafts.filter(({ id, kind }) => kind !== 'footnote' && id !== LOST);
  return {
    name: 'a stand-in made of the digest',
    text: asMarkdown(makePieces(body, notesOf, sections)).text,
    passages: drafts.map(({ id, kind, text }) => ({ id, kind, text })),
    known: {
      sections,
      passages: drafts.map(({ id, section, kind, text }) => ({
        id,
        section,
        kind,
        ...makeFingerprint(text),
      })),
    },
  };
}

/** `fn.29a` and `fn.29b` have the same number, as in the brief. */
function numberOf(note: string): number {
  return Number(/\d+/.exec(note)?.[0]);
}

/** Lines of a title and a page, as in a printed list of contents. */
function contentsOf(id: string, sections: readonly KnownSection[]): string {
  if (id === 'toc.figures') return 'I. From the field to the street\t7\nII. Where the markets are\t9';
  return sections.map((section, at) => `${printedTitle(section)}\t${at + 1}`).join('\n');
}
