/**
 * Search over all names of all features, in all languages of the data. The index covers the whole atlas; each
 * search is limited to the visible scene.
 *
 * Method: names are folded to plain Latin letters (`lib/text-fold.ts`). A query is compared with each form
 * from strict to lenient: the whole name, its prefix, prefixes of its words (or their synonyms and the word for
 * the kind, as in “Turkish border”), the same by sound, names that are part of a longer question, and the words
 * with typing errors. The last two are tried only without other results. At equal strictness, kinds searched
 * most come first, and a junction comes after its port or crossing.
 */
import type { Atlas } from '../../domain/atlas.ts';
import { prefixDistance } from '../../lib/edit-distance.ts';
import { foldText, soundKey } from '../../lib/text-fold.ts';
import type { Entry, Form, SearchGroup, SearchIndex, SearchTarget } from './name-index.ts';
import { parseTextQuery, type Term } from './query.ts';
import { fitsPattern, type Pattern, stemOf } from './synonym-index.ts';
import { slipsAllowed } from './typing-errors.ts';

/** Kinds of match, from strict to lenient. */
export const MATCHES = ['exact', 'prefix', 'words', 'kind', 'sound', 'part', 'slip'] as const;
export type Match = (typeof MATCHES)[number];

export interface SearchHit {
  readonly target: SearchTarget;
  readonly group: SearchGroup;
  /** English name, or the only one. */
  readonly name: string;
  /** Matched form, displayed if it differs from the visible name. */
  readonly form: string;
  /** BCP 47 tag of the form; `null` for codes and names without a language. */
  readonly language: string | null;
  readonly match: Match;
}

export interface SearchResults {
  readonly group: SearchGroup;
  readonly hits: readonly SearchHit[];
  /** Number of hits before the limit. */
  readonly total: number;
}

export interface SearchOptions {
  /** The visible atlas, to which results are limited. */
  readonly within: Pick<Atlas, 'byId' | 'timeline'>;
  /** Maximum hits per group. Default 6. */
  readonly limit?: number;
}

/** Returns results by group, best group first; none for a query without a letter or digit. */
export function searchAtlas(
  index: SearchIndex,
  query: string,
  options: SearchOptions,
): readonly SearchResults[] {
  const folded = foldText(query);
  if (folded === '') return [];
  const { byId, timeline } = options.within;
  const timelineIds = new Set(timeline.map(({ id }) => id));
  const entries = index.entries.filter(({ target }) =>
    target.kind === 'feature' ? byId.has(target.id) : timelineIds.has(target.id),
  );
  const asked = makeQuery(query, folded, index.words);
  let found = entries.flatMap((entry) => meet(entry, (form) => matchStrictly(form, asked, entry.group)));
  if (found.length === 0) {
    found = entries.flatMap((entry) => meet(entry, (form) => matchAsPart(form, asked)));
  }
  if (found.length === 0) {
    const distances = new Map<string, number>();
    const near = entries.flatMap((entry) =>
      meet(entry, (form) => matchWithSlips(form, asked, entry.group, distances)),
    );
    // Names that need more corrections than the nearest are other names.
    const fewest = Math.min(...near.map(({ slips }) => slips));
    found = near.filter(({ slips }) => slips === fewest);
  }
  found.sort(
    (a, b) =>
      a.score - b.score ||
      a.rank - b.rank ||
      a.form.folded.length - b.form.folded.length ||
      (a.hit.name < b.hit.name ? -1 : 1),
  );
  const groups = new Map<SearchGroup, SearchHit[]>();
  for (const { hit } of found) groups.set(hit.group, [...(groups.get(hit.group) ?? []), hit]);
  return [...groups].map(([group, hits]) => ({
    group,
    hits: hits.slice(0, options.limit ?? 6),
    total: hits.length,
  }));
}

interface Query {
  readonly folded: string;
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  readonly sound: string;
  readonly terms: readonly NameTerm[];
}

/** A term of the query with what it finds among the words of all names. */
interface NameTerm {
  readonly term: Term;
  /** Words that begin with the typed one. */
  readonly begun: ReadonlySet<string>;
  /** The typed word, its other forms and its English synonyms. */
  readonly whole: ReadonlySet<string>;
  /** English synonyms of several words. */
  readonly runs: readonly Pattern[];
}

function makeQuery(query: string, folded: string, vocabulary: readonly string[]): Query {
  const sound = soundKey(folded);
  const terms = (parseTextQuery(query)?.terms ?? []).map((term) => findAmong(term, vocabulary));
  return { folded, words: folded.split(' '), sounds: sound.split(' '), sound, terms };
}

function findAmong(term: Term, vocabulary: readonly string[]): NameTerm {
  const typed = term.words.length === 1 ? term.words[0]?.folded : undefined;
  const patterns = term.english.filter(({ length }) => length === 1).flat();
  const isWhole = (word: string) =>
    (typed !== undefined && stemOf(word) === stemOf(typed)) ||
    patterns.some((pattern) => fitsPattern(word, pattern));
  return {
    term,
    begun: new Set(typed === undefined ? [] : vocabulary.filter((word) => word.startsWith(typed))),
    whole: new Set(vocabulary.filter(isWhole)),
    runs: term.english.filter(({ length }) => length > 1),
  };
}

/** One of the synonyms that mean the kind itself. */
const KIND_WORDS: Partial<Record<SearchGroup, string>> = {
  border: 'border',
  city: 'city',
  crossing: 'crossings',
  market: 'market',
  port: 'ports',
  route: 'route',
};

function meansKind({ term }: NameTerm, group: SearchGroup): boolean {
  const word = KIND_WORDS[group];
  return (
    word !== undefined &&
    term.synonyms.some(([only, more]) => more === undefined && only !== undefined && fitsPattern(word, only))
  );
}

interface Meeting {
  readonly match: Match;
  /** Number of corrected letters. */
  readonly slips: number;
  /** 1 if the name has further words, where `match` does not show it. */
  readonly rest: 0 | 1;
}

interface Found {
  readonly hit: SearchHit;
  readonly form: Form;
  readonly rank: number;
  readonly slips: number;
  readonly score: number;
}

/** Returns the best form of an entry, on ties the first. */
function meet(entry: Entry, match: (form: Form) => Meeting | null): Found[] {
  let best: Found | null = null;
  for (const form of entry.forms) {
    const meeting = match(form);
    if (meeting === null) continue;
    const score = MATCHES.indexOf(meeting.match) * 4 + meeting.rest + (form.isOwn ? 0 : 2);
    if (best !== null && best.score <= score) continue;
    const { target, group, name, rank } = entry;
    best = {
      hit: { target, group, name, form: form.text, language: form.language, match: meeting.match },
      form,
      rank,
      slips: meeting.slips,
      score,
    };
  }
  return best === null ? [] : [best];
}

function matchStrictly(form: Form, query: Query, group: SearchGroup): Meeting | null {
  if (form.folded === query.folded) return { match: 'exact', slips: 0, rest: 0 };
  if (form.isCode) return matchTerms(form, query, group);
  if (form.folded.startsWith(query.folded)) return { match: 'prefix', slips: 0, rest: 0 };
  if (beginAll(query.words, form.words)) return { match: 'words', slips: 0, rest: 0 };
  const byTerms = matchTerms(form, query, group);
  if (byTerms !== null) return byTerms;
  // A single letter sounds like too many names.
  if (query.sound.length > 1 && beginAll(query.sounds, form.sounds)) {
    return { match: 'sound', slips: 0, rest: form.sounds.length > query.sounds.length ? 1 : 0 };
  }
  return null;
}

/** Matches without stop words, by synonyms and by the word for the kind. */
function matchTerms(form: Form, { terms }: Query, group: SearchGroup): Meeting | null {
  if (terms.length === 0) return null;
  const named = terms.filter((term) => !hasTerm(form, term));
  if (!named.every((term) => meansKind(term, group))) return null;
  const inForm = terms.filter((term) => !named.includes(term));
  if (inForm.length === 0) return form.isCode ? null : { match: 'kind', slips: 0, rest: 1 };
  const isAll = form.words.every((word) => inForm.some(({ whole }) => whole.has(word)));
  if (form.isCode && !isAll) return null;
  return { match: isAll && named.length > 0 ? 'exact' : 'words', slips: 0, rest: isAll ? 0 : 1 };
}

function hasTerm(form: Form, { begun, whole, runs }: NameTerm): boolean {
  if (form.words.some((word) => begun.has(word) || whole.has(word))) return true;
  return runs.some((run) => run.every((pattern) => form.words.some((word) => fitsPattern(word, pattern))));
}

/** Whether the whole name occurs in a longer question. */
function matchAsPart(form: Form, { terms }: Query): Meeting | null {
  if (form.isCode || !form.isOwn || terms.length < 2) return null;
  const isAll = form.words.every((word) => terms.some(({ whole }) => whole.has(word)));
  return isAll ? { match: 'part', slips: 0, rest: form.words.length > 1 ? 0 : 1 } : null;
}

/** Whether each typed word is the prefix of a word of the name. */
function beginAll(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((word) => words.some((candidate) => candidate.startsWith(word)));
}

/** Matches the words of the query that are neither stop words nor mean the kind. */
function matchWithSlips(
  form: Form,
  query: Query,
  group: SearchGroup,
  distances: Map<string, number>,
): Meeting | null {
  const subject = query.terms.filter((term) => !meansKind(term, group)).flatMap(({ term }) => term.words);
  // A one-letter sound matches anything, such as `zzzz` and Zagreb.
  if (form.isCode || subject.length === 0 || (subject.length === 1 && (subject[0]?.sound.length ?? 0) < 2))
    return null;
  let slips = 0;
  for (const { folded, sound: typed } of subject) {
    // `zzzzqq` is long, but its sound `zq` is short.
    const allowed = Math.min(slipsAllowed(folded), slipsAllowed(typed));
    let nearest = allowed + 1;
    for (const word of form.sounds) {
      const key = `${typed} ${allowed} ${word}`;
      let distance = distances.get(key);
      if (distance === undefined) {
        distance = prefixDistance(typed, word, allowed);
        distances.set(key, distance);
      }
      nearest = Math.min(nearest, distance);
    }
    if (nearest > allowed) return null;
    slips += nearest;
  }
  return { match: 'slip', slips, rest: form.sounds.length > subject.length ? 1 : 0 };
}
