/** All layouts and changes of an original in which it must be recognised. */
import { readFileSync } from 'node:fs';
import {
  type Chance,
  damageWords,
  dropPassages,
  moveNotesToEnd,
  passagesIn,
  pick,
  reorderSection,
  rewriteSentences,
  shuffle,
  surround,
} from './change.ts';
import { asMarkdown, asOneLine, asPdfText, asPlainText, asWrapped } from './lay-out.ts';
import type { LaidOut, Original } from './original.ts';

export interface OriginalCase {
  readonly name: string;
  readonly make: (original: Original, chance: Chance) => LaidOut;
  /** Minimum share of present passages to be matched: with changed layout, or with changed words. */
  readonly least: number;
  /** Whether the case is not random. */
  readonly isFixed: boolean;
}

const WHOLE = 0.99;
const DAMAGED = 0.95;
const DROPPED = 20;

const foreign = (name: string): string => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

function laidOut(name: string, make: (original: Original) => LaidOut): OriginalCase {
  return { name, make, least: WHOLE, isFixed: true };
}

function changed(name: string, least: number, make: OriginalCase['make']): OriginalCase {
  return { name, make, least, isFixed: false };
}

export const ORIGINAL_CASES: readonly OriginalCase[] = [
  laidOut('Markdown', ({ pieces }) => asMarkdown(pieces)),
  laidOut('lines of 60 letters', ({ pieces }) => asWrapped(pieces, 60)),
  laidOut('lines of 200 letters', ({ pieces }) => asWrapped(pieces, 200)),
  laidOut('one single line', ({ pieces }) => asOneLine(pieces)),
  laidOut('text out of a PDF', ({ pieces }) => asPdfText(pieces, 'REGIONAL POLICY BRIEF')),
  laidOut('plain text', ({ pieces }) => asPlainText(pieces)),
  laidOut('plain text without blank lines', ({ pieces }) => asPlainText(pieces, { blankLines: false })),
  laidOut('straight quotes and no-break spaces', ({ pieces }) => withStraightQuotes(asMarkdown(pieces))),
  laidOut('notes signed as in Markdown', ({ pieces }) =>
    asMarkdown(
      pieces.map((piece) => ({ ...piece, text: piece.text.replace(/<sup>(\d+)<\/sup>/g, '[^$1]') })),
    ),
  ),
  laidOut('a foreword and an appendix', ({ pieces }) =>
    asMarkdown(surround(pieces, foreign('README.md'), foreign('ARCHITECTURE.md'))),
  ),
  changed('one word of ten damaged', DAMAGED, ({ pieces }, chance) =>
    asMarkdown(damageWords(pieces, 0.1, chance)),
  ),
  changed('one word of ten damaged, out of a PDF', DAMAGED, ({ pieces }, chance) =>
    asPdfText(damageWords(pieces, 0.1, chance), 'REGIONAL POLICY BRIEF'),
  ),
  changed('20 passages removed', WHOLE, ({ pieces }, chance) =>
    asMarkdown(dropPassages(pieces, new Set(shuffle(passagesIn(pieces), chance).slice(0, DROPPED)))),
  ),
  changed('footnotes shuffled at the end', 0.98, ({ pieces }, chance) =>
    asPlainText(moveNotesToEnd(pieces, chance), { blankLines: false }),
  ),
  changed('a section in another order', 0.97, ({ pieces, passages }, chance) => {
    const body = passages.filter(({ kind }) => kind !== 'footnote');
    const { section } = pick(
      body.filter(({ kind }) => kind === 'bullet' || kind === 'box'),
      chance,
    );
    const ids = body.filter((passage) => passage.section === section).map(({ id }) => id);
    return asMarkdown(reorderSection(pieces, new Set(ids), chance));
  }),
  changed('another edition', DAMAGED, ({ pieces }, chance) => asMarkdown(rewriteSentences(pieces, chance))),
];

/** Offsets stay the same. */
function withStraightQuotes({ text, truth }: LaidOut): LaidOut {
  const straight = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return { text: straight.replace(/ /g, (space, at: number) => (at % 3 === 0 ? '\u00a0' : space)), truth };
}
