/**
 * What words of a loaded text may belong to: the passages, and the headings of sections. Headings are read like passages, so that they are
 * neither taken for a line of the contents list nor for the beginning of a paragraph, and so that they say where in the brief one is.
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

/** Sections are named by their numbering: `I.B` is `B.` in print. A heading numbered with a digit, or not at all, has only its title. */
export function printedTitle({ id, title }: KnownSection): string {
  const numeral = /(?:^|\.)([A-Z]|[IVX]+)$/.exec(id)?.[1];
  return numeral === undefined ? title : `${numeral}. ${title}`;
}
