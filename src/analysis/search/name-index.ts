/** The names of all features and timeline entries, in all languages of the data, ready to be searched. */
import type { Atlas, AtlasRecord } from '../../domain/atlas.ts';
import type { FeatureId } from '../../domain/ids.ts';
import { foldText, soundKey } from '../../lib/text-fold.ts';

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

export interface Form {
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

export interface Entry {
  readonly target: SearchTarget;
  readonly group: SearchGroup;
  readonly name: string;
  /** At equal strictness, lower ranks come first: those of the earlier group, then those more likely meant. */
  readonly rank: number;
  readonly forms: readonly Form[];
}

export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** Every word of every form, folded. */
  readonly words: readonly string[];
}

/**
 * Builds the index of an atlas. Some 800 features take about a tenth of a second, so build it when search
 * opens.
 */
export function buildSearchIndex(atlas: Pick<Atlas, 'byId' | 'timeline'>): SearchIndex {
  const records = [...atlas.byId.values()].filter((record) => !isTwin(record));
  const entries: Entry[] = records.map((record) => ({
    target: { kind: 'feature', id: record.id },
    group: groupOf(record),
    name: record.name,
    rank: groupRank(groupOf(record)) + rankOf(record),
    forms: formsOf(record),
  }));
  for (const { id, label, names, start } of atlas.timeline) {
    const [year = ''] = start.split('-');
    const forms = makeForms([[label, 'en'], ...Object.entries(names).map(swap)]);
    entries.push({
      target: { kind: 'timeline', id },
      group: 'timeline',
      name: label,
      rank: groupRank('timeline'),
      forms: forms.map((form) => withWord(form, year)),
    });
  }
  const words = new Set(entries.flatMap(({ forms }) => forms.flatMap((form) => form.words)));
  return { entries, words: [...words] };
}

/** Junctions have the names of their port or crossing, which is meant. */
function isTwin(record: AtlasRecord): boolean {
  return record.kind === 'node' && Boolean(record.properties.port || record.properties.crossing);
}

/** Adds a word that is matched, but is not part of the shown name. */
function withWord(form: Form, word: string): Form {
  const { folded, words, sounds } = form;
  return { ...form, folded: `${folded} ${word}`, words: [...words, word], sounds: [...sounds, word] };
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

/** Between the ranks of groups, more than any rank within one. */
const GROUP_STEP = 10;

function groupRank(group: SearchGroup): number {
  return SEARCH_GROUPS.indexOf(group) * GROUP_STEP;
}

function rankOf(record: AtlasRecord): number {
  switch (record.kind) {
    case 'node':
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
