/**
 * Search over all names of all features, in all languages of the data. The index covers the whole atlas; each
 * search is limited to the visible scene.
 *
 * Method: names are folded to plain Latin letters (`lib/text-fold.ts`). A query is compared with each form
 * from strict to lenient: the whole name, its prefix, prefixes of its words, the same by sound, the same with
 * typing errors. Typing errors are tried only without other results. At equal strictness, kinds searched most
 * come first.
 */
import type { Atlas, AtlasRecord } from '../domain/atlas.ts';
import type { FeatureId } from '../domain/ids.ts';
import { prefixDistance } from '../lib/edit-distance.ts';
import { foldText, soundKey } from '../lib/text-fold.ts';
import { slipsAllowed } from './slips.ts';

/** Groups in default order; a group with a better hit comes first. */
export const SEARCH_GROUPS = [
  'jurisdiction',
  'route',
  'city',
  'port',
  'market',
  'border',
  'crossing',
  'institution',
  'case',
  'event',
  'group',
  'place',
  'pillar',
  'thread',
  'instrument',
  'timeline',
  'leg',
] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

export type SearchTarget =
  | { readonly kind: 'feature'; readonly id: FeatureId }
  | { readonly kind: 'timeline'; readonly id: string };

/** Kinds of match, from strict to lenient. */
export const MATCHES = ['exact', 'prefix', 'words', 'sound', 'slip'] as const;
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

interface Form {
  readonly text: string;
  readonly language: string | null;
  readonly folded: string;
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  /** Codes match as a whole only: `AL` is not a prefix of Alexandroupoli. */
  readonly isCode: boolean;
  /** False for names of a related feature, such as the capital, which rank lower. */
  readonly isOwn: boolean;
}

interface Entry {
  readonly target: SearchTarget;
  readonly group: SearchGroup;
  readonly name: string;
  /** Lower ranks come first within a group. */
  readonly rank: number;
  readonly forms: readonly Form[];
}

export interface SearchIndex {
  readonly entries: readonly Entry[];
}

/**
 * Builds the index of an atlas. Some 800 features take about a tenth of a second, so build it when search
 * opens.
 */
export function buildSearchIndex(atlas: Pick<Atlas, 'byId' | 'timeline'>): SearchIndex {
  const entries: Entry[] = [...atlas.byId.values()].map((record) => ({
    target: { kind: 'feature', id: record.id },
    group: groupOf(record),
    name: record.name,
    rank: rankOf(record),
    forms: formsOf(record),
  }));
  for (const { id, label, names } of atlas.timeline) {
    entries.push({
      target: { kind: 'timeline', id },
      group: 'timeline',
      name: label,
      rank: 0,
      forms: makeForms([[label, 'en'], ...Object.entries(names).map(swap)]),
    });
  }
  return { entries };
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
  const asked = makeQuery(folded);
  let found = entries.flatMap((entry) => meet(entry, (form) => matchStrictly(form, asked)));
  if (found.length === 0) {
    const distances = new Map<string, number>();
    const near = entries.flatMap((entry) => meet(entry, (form) => matchWithSlips(form, asked, distances)));
    // Names that need more corrections than the nearest are other names.
    const fewest = Math.min(...near.map(({ slips }) => slips));
    found = near.filter(({ slips }) => slips === fewest);
  }
  found.sort(
    (a, b) =>
      a.score - b.score ||
      SEARCH_GROUPS.indexOf(a.hit.group) - SEARCH_GROUPS.indexOf(b.hit.group) ||
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
}

function makeQuery(folded: string): Query {
  const sound = soundKey(folded);
  return { folded, words: folded.split(' '), sounds: sound.split(' '), sound };
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

function matchStrictly(form: Form, query: Query): Meeting | null {
  if (form.folded === query.folded) return { match: 'exact', slips: 0, rest: 0 };
  if (form.isCode) return null;
  if (form.folded.startsWith(query.folded)) return { match: 'prefix', slips: 0, rest: 0 };
  if (beginAll(query.words, form.words)) return { match: 'words', slips: 0, rest: 0 };
  // A single letter sounds like too many names.
  if (query.sound.length > 1 && beginAll(query.sounds, form.sounds)) {
    return { match: 'sound', slips: 0, rest: form.sounds.length > query.sounds.length ? 1 : 0 };
  }
  return null;
}

/** Whether each typed word is the prefix of a word of the name. */
function beginAll(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((word) => words.some((candidate) => candidate.startsWith(word)));
}

function matchWithSlips(form: Form, query: Query, distances: Map<string, number>): Meeting | null {
  // A one-letter sound matches anything, such as `zzzz` and Zagreb.
  if (form.isCode || query.sound.length < 2) return null;
  let slips = 0;
  for (const [i, typed] of query.sounds.entries()) {
    // `zzzzqq` is long, but its sound `zq` is short.
    const allowed = Math.min(slipsAllowed(query.words[i] ?? typed), slipsAllowed(typed));
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
  return { match: 'slip', slips, rest: form.sounds.length > query.sounds.length ? 1 : 0 };
}

function groupOf(record: AtlasRecord): SearchGroup {
  switch (record.kind) {
    case 'node':
      return record.properties.kind === 'border-crossing' ? 'crossing' : 'city';
    case 'branch':
      return 'route';
    case 'region':
    case 'external':
      return 'place';
    default:
      return record.kind;
  }
}

function rankOf(record: AtlasRecord): number {
  switch (record.kind) {
    case 'node':
      // A node at a port or crossing duplicates it, so it ranks lower.
      return record.properties.tier + (record.properties.port || record.properties.crossing ? 2 : 0);
    case 'crossing':
      return record.properties.tier;
    case 'branch':
      return 1;
    case 'market':
      return record.properties.parent === null ? 0 : 1;
    case 'port':
      return record.properties.scope === 'region' ? 0 : 1;
    default:
      return 0;
  }
}

type NameAndLanguage = readonly [name: string, language: string | null];
const swap = ([language, name]: readonly [string, string | undefined]): NameAndLanguage => [
  name ?? '',
  language,
];

function formsOf(record: AtlasRecord): readonly Form[] {
  const { properties } = record;
  const own: NameAndLanguage[] = [[record.name, 'en'], ...Object.entries(properties.names).map(swap)];
  const codes: string[] = [];
  const others: NameAndLanguage[] = [];
  switch (record.kind) {
    case 'jurisdiction': {
      const { capital, officialName, iso2, iso3 } = record.properties;
      if (officialName !== null) own.push([officialName.text, 'en']);
      codes.push(iso2, iso3);
      others.push([capital.name, 'en'], ...Object.entries(capital.names).map(swap));
      break;
    }
    case 'port':
      if (record.properties.unlocode !== undefined) codes.push(record.properties.unlocode);
      break;
    case 'crossing':
      own.push(...record.properties.localNames.map((name): NameAndLanguage => [name, null]));
      others.push([record.properties.road, null]);
      break;
    case 'border':
      codes.push(record.properties.pair.join('-'));
      break;
    case 'leg':
      if (record.properties.via !== undefined) others.push([record.properties.via, null]);
      break;
    default:
      break;
  }
  return makeForms(own, codes, others);
}

function makeForms(
  own: readonly NameAndLanguage[],
  codes: readonly string[] = [],
  others: readonly NameAndLanguage[] = [],
): readonly Form[] {
  const forms = new Map<string, Form>();
  const add = ([text, language]: NameAndLanguage, isOwn: boolean, isCode: boolean) => {
    const folded = foldText(text);
    const known = forms.get(folded);
    // The first of equally folded names wins, unless it is a code.
    if (folded === '' || (known !== undefined && !known.isCode)) return;
    const sounds = soundKey(folded).split(' ');
    forms.set(folded, { text, language, folded, words: folded.split(' '), sounds, isCode, isOwn });
  };
  for (const name of own) add(name, true, false);
  for (const code of codes) add([code, null], true, true);
  for (const name of others) add(name, false, false);
  return [...forms.values()];
}
