/** Finds names of features in a text. */
import type { FeatureId } from '../domain/ids.ts';
import type { Span } from '../lib/span.ts';
import { foldText } from '../lib/text-fold.ts';
import { addressesIn, type Word, wordsOf } from './words.ts';

/** A name of a feature found in a text. */
export interface FoundName extends Span {
  readonly feature: FeatureId;
}

interface Entry {
  /** The forms of each word. */
  readonly words: readonly ReadonlySet<string>[];
  readonly feature: FeatureId;
  /** A proper name begins with a capital in texts too, an abbreviation consists of capitals. */
  readonly written: RegExp | null;
}

/** Names by each form of the first word, longest first. */
export type Gazetteer = ReadonlyMap<string, readonly Entry[]>;

export interface Named {
  readonly feature: FeatureId;
  readonly names: readonly string[];
}

/**
 * Builds a gazetteer; a name shared by two features belongs to the earlier one.
 *
 * @param formsOf forms in which a word of a name may be written
 */
export function makeGazetteer(
  features: Iterable<Named>,
  formsOf: (word: string, isAlone: boolean) => readonly string[] = (word) => [foldText(word)],
): Gazetteer {
  const byFirst = new Map<string, Entry[]>();
  const taken = new Map<string, FeatureId>();
  for (const { feature, names } of features) {
    for (const name of new Set(names)) {
      const words = wordsOf(name)
        .map((word) => withoutSuffix(word, name))
        .map(({ start, end }) => name.slice(start, end));
      const key = words.map(foldText).join(' ');
      if (words.length === 0 || (taken.get(key) ?? feature) !== feature) continue;
      taken.set(key, feature);
      const forms = words.map((word) => new Set(formsOf(word, words.length === 1)));
      const entry = { words: forms, feature, written: writtenAs(name) };
      for (const form of entry.words[0] ?? []) {
        const entries = byFirst.get(form);
        if (entries === undefined) byFirst.set(form, [entry]);
        else entries.push(entry);
      }
    }
  }
  // A name as it is comes before an inflected one.
  const rank = (entry: Entry, form: string) =>
    entry.words.length * 2 + Number([...(entry.words[0] ?? [])][0] === form);
  for (const [form, entries] of byFirst) entries.sort((a, b) => rank(b, form) - rank(a, form));
  return byFirst;
}

/** Finds names in reading order; the longest name at a word wins, so names never overlap. */
export function findNames(text: string, gazetteer: Gazetteer): FoundName[] {
  const addresses = addressesIn(text);
  const words = wordsOf(text)
    .filter(({ start }) => !addresses.some((address) => address.start <= start && start < address.end))
    .map((word) => withoutSuffix(word, text));
  const found: FoundName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const entry = formsAt(text, words[at])
      .flatMap((form) => gazetteer.get(form) ?? [])
      .find((candidate) => isAt(candidate, text, words, at));
    if (entry === undefined) continue;
    const last = words[at + entry.words.length - 1] as Word;
    found.push({ start: (words[at] as Word).start, end: last.end, feature: entry.feature });
    at += entry.words.length - 1;
  }
  return found;
}

function writtenAs(name: string): RegExp | null {
  // Folding makes these Latin letters, and Georgian has no capitals: poti means “paths” in Slovene.
  if (/\p{Script=Georgian}/u.test(name)) return /^\p{Script=Georgian}/u;
  if (/^\P{Ll}{2,}$/u.test(name)) return /^\P{Ll}+$/u;
  return /^\P{L}*\p{Lu}/u.test(name) ? /^\p{Lu}/u : null;
}

function isAt(entry: Entry, text: string, words: readonly Word[], at: number): boolean {
  const isSame = entry.words.every((forms, index) =>
    formsAt(text, words[at + index]).some((form) => forms.has(form)),
  );
  const word = words[at] as Word;
  return isSame && entry.written?.test(text.slice(word.start, word.end)) !== false;
}

function formsAt(text: string, word: Word | undefined): readonly string[] {
  if (word === undefined) return [];
  const written = text.slice(word.start, word.end).replaceAll('\u00ad', '');
  // Most words of a text: folding costs more than all else here.
  if (/^[a-z]+$/.test(written)) return [written];
  return [foldText(written), written.toLowerCase()];
}

/**
 * Removes what an apostrophe attaches to a name: the possessive of “Europe’s”, the case of “İstanbul’da”, the
 * article of “l’Albanie”. “’Ndrangheta” and “Sant'Andrea” are unchanged.
 */
function withoutSuffix(word: Word, text: string): Word {
  const written = text.slice(word.start, word.end);
  const suffix = /['’](?=\p{Script=Latin})\p{Ll}{1,5}$/u.exec(written)?.[0].length ?? 0;
  const article = /^\p{L}{1,4}['’](?=\p{Lu})/u.exec(written)?.[0] ?? '';
  const isArticle = /^(?:[ldn]|dell|all|nell|dall|sull|qu)['’]/iu.test(article);
  return { ...word, start: word.start + (isArticle ? article.length : 0), end: word.end - suffix };
}
