/**
 * Lists the targets of the alignment: passages and section headings. Headings are matched too, so that they
 * are not read as the table of contents or as the beginning of a paragraph, and to locate the reading in the
 * brief.
 */
import type { Passage, Section } from '../domain/brief.ts';
import { type Fingerprint, fingerprintAll, readFingerprint } from './fingerprint.ts';

export type KnownPassage = Pick<Passage, 'id' | 'section' | 'kind' | 'words' | 'sketch'>;
export type KnownSection = Pick<Section, 'id' | 'title'>;

export interface Target {
  readonly id: string;
  readonly section: string;
  readonly kind: Passage['kind'] | 'heading';
  readonly fingerprint: Fingerprint;
}

/** Passages keep their indices; headings follow. */
export function makeTargets(passages: readonly KnownPassage[], sections: readonly KnownSection[]): Target[] {
  return [
    ...passages.map(({ id, section, kind, sketch }) => ({
      id,
      section,
      kind,
      fingerprint: readFingerprint(sketch),
    })),
    ...sections.flatMap(({ id, title }) => {
      const fingerprint = fingerprintAll(printedTitle({ id, title }));
      return fingerprint.pairs > 0 ? [{ id, section: id, kind: 'heading' as const, fingerprint }] : [];
    }),
  ];
}

/**
 * Returns the heading as printed: `I.B` has the numeral `B.`; a heading with a digit or no number has only
 * its title.
 */
export function printedTitle({ id, title }: KnownSection): string {
  const numeral = /(?:^|\.)([A-Z]|[IVX]+)$/.exec(id)?.[1];
  return numeral === undefined ? title : `${numeral}. ${title}`;
}
