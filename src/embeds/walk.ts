/**
 * Text walk through the network in view, for users who cannot see it: from a node along one of its legs to
 * the other end. Pages have numbers (`WalkFile`); the words, the same for all pages of a language, are in a
 * separate file (`WalkWords`).
 */

/** Indexes of a market and its evidence. */
export type WalkTie = readonly [market: number, evidence: number];

/**
 * Indexes of places, fields and evidence; then the markets from the first place to the second, and those back.
 */
export type WalkLeg = readonly [
  from: number,
  to: number,
  fields: readonly number[],
  evidence: number,
  forth: readonly WalkTie[],
  back: readonly WalkTie[],
];

export interface WalkFile {
  readonly legs: readonly WalkLeg[];
  /** Places where a border is passed: several have the same name, so no walk starts there. */
  readonly borders: readonly number[];
}

/** Texts by index, and sentences with placeholders: `{place}`, `{markets}`, `{column}`. */
export interface WalkWords {
  /** Tag of the language for Intl. */
  readonly collation: string;
  readonly places: readonly string[];
  readonly markets: readonly string[];
  /** Short fields of legs, such as mode and service. */
  readonly fields: readonly string[];
  readonly evidence: readonly string[];
  readonly start: string;
  readonly here: string;
  /** “3 legs lead on”, by their number. */
  readonly legs: readonly string[];
  readonly onward: string;
  readonly towards: string;
  readonly back: string;
  /** Separators of list items and of clauses, and the end of a sentence, with spaces. */
  readonly marks: { readonly comma: string; readonly semicolon: string; readonly stop: string };
  readonly sorted: { readonly ascending: string; readonly descending: string; readonly none: string };
}

/** A leg from one of its ends. */
export interface Step {
  readonly to: number;
  /** Fields, markets by direction and evidence, in display order. */
  readonly told: readonly string[];
}

export function fill(sentence: string, value: string): string {
  return sentence.replace(/\{\w+\}/, () => value);
}

/** All places at which the legs begin or end. */
export function endsOf(legs: readonly WalkLeg[]): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const [from, to] of legs) ends.add(from).add(to);
  return ends;
}

/** Places where a walk can start, sorted in the language. */
export function startsOf({ legs, borders }: WalkFile, words: WalkWords): readonly number[] {
  const all = endsOf(legs);
  const known = [...all].filter((place) => !borders.includes(place));
  return sortedByName(known.length > 0 ? known : [...all], (place) => place, words);
}

/** Returns the first of the places with most legs. */
export function busiestOf(starts: readonly number[], { legs }: WalkFile): number | undefined {
  const count = (place: number) => legs.filter(([from, to]) => from === place || to === place).length;
  return starts.toSorted((a, b) => count(b) - count(a))[0];
}

/** Returns all legs of a place, sorted by destination. */
export function stepsFrom(place: number, { legs }: WalkFile, words: WalkWords): readonly Step[] {
  const steps = legs.flatMap(([from, to, fields, evidence, forth, back]): Step[] => {
    if (from !== place && to !== place) return [];
    const [onward, towards] = from === place ? [forth, back] : [back, forth];
    // Evidence common to all is given once, at the end.
    const isOne = [...forth, ...back].every(([, tied]) => tied === evidence);
    const nameTie = ([market, tied]: WalkTie) =>
      isOne ? (words.markets[market] ?? '') : `${words.markets[market]} (${words.evidence[tied]})`;
    const named = (sentence: string, ties: readonly WalkTie[]) =>
      ties.length === 0 ? [] : [fill(sentence, ties.map(nameTie).join(words.marks.comma))];
    return [
      {
        to: from === place ? to : from,
        told: [
          ...fields.map((field) => words.fields[field] ?? ''),
          ...named(words.onward, onward),
          ...named(words.towards, towards),
          ...(isOne ? [words.evidence[evidence] ?? ''] : []),
        ],
      },
    ];
  });
  return sortedByName(steps, ({ to }) => to, words);
}

/** Formats “3 legs lead on. 1: Edirne; road; from here: Heroin; documented in other publications.” and so on. */
export function sayLegs(steps: readonly Step[], words: WalkWords): string {
  const { semicolon, stop } = words.marks;
  const each = steps.map(({ to, told }, at) => `${at + 1}: ${[words.places[to], ...told].join(semicolon)}`);
  return [words.legs[steps.length], ...each, ''].join(stop).trimEnd();
}

function sortedByName<T>(all: readonly T[], placeOf: (one: T) => number, words: WalkWords): readonly T[] {
  const { compare } = new Intl.Collator(words.collation, { numeric: true });
  const nameOf = (one: T) => words.places[placeOf(one)] ?? '';
  return all.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
}
