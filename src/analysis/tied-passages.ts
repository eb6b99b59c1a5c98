/** Passages on a feature, grouped by type of link, each with its sentence on the feature. */
import { type Digest, LINK_ORDER, type LinkType, type Passage, sentenceAround } from '../domain/brief.ts';
import { type FeatureId, kindOf } from '../domain/ids.ts';
import { wordsToSearch } from '../domain/passage-words.ts';
import { speaksOfTermGroup } from '../domain/term-groups.ts';

/** A sentence with the words that name the feature; `words` is empty if none do. */
export interface NamingSentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface TiedPassage {
  readonly passage: Passage;
  /** Indexes of mentions of the feature, or of the group that links it; that of the sentence first. */
  readonly mentions: readonly number[];
  readonly sentence: NamingSentence;
}

/** `unnamed`: context of a feature that the passage does not mention, such as a port. */
export type TieType = LinkType | 'unnamed';

export interface TieGroup {
  readonly type: TieType;
  /** Group that links the passages; `null` for passages on the feature itself. */
  readonly via: FeatureId | null;
  readonly passages: readonly TiedPassage[];
}

const ORDER: readonly TieType[] = [...LINK_ORDER, 'unnamed'];

/**
 * Returns groups in display order, passages in reading order; links through groups form one group each.
 *
 * @param isOvertaken false for a passage not yet overtaken in the period shown: it counts as asserting
 */
export function groupTies(
  digest: Pick<Digest, 'tiesOf'>,
  feature: FeatureId,
  isOvertaken: (passage: Passage) => boolean = () => true,
): readonly TieGroup[] {
  const groups = new Map<string, { type: TieType; via: FeatureId | null; passages: TiedPassage[] }>();
  for (const { passage, type, via } of digest.tiesOf(feature)) {
    const tied = tiePassage(passage, via ?? feature, type);
    const shown = shownType(type, tied, isOvertaken(passage));
    const key = `${shown} ${via}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { type: shown, via, passages: [tied] });
    else group.passages.push(tied);
  }
  return [...groups.values()].sort(
    (a, b) =>
      ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || Number(a.via !== null) - Number(b.via !== null),
  );
}

function shownType(type: LinkType, { mentions }: TiedPassage, isOvertaken: boolean): TieType {
  if (type === 'overtaken' && !isOvertaken) return 'asserts';
  return type === 'context' && mentions.length === 0 ? 'unnamed' : type;
}

/**
 * Returns the sentence of a passage on a feature: around its first mention of that type, or the first
 * sentence. For a jurisdiction, passages on groups named by language or origin use their title.
 */
export function tiePassage(passage: Passage, feature: FeatureId, type: LinkType): TiedPassage {
  const all = passage.mentions.flatMap((mention, index) => (mention.feature === feature ? [index] : []));
  const first = all.find((index) => passage.mentions[index]?.type === type) ?? all[0];
  const { start, end } = (first === undefined ? undefined : passage.mentions[first]) ?? { start: 0, end: 0 };
  return {
    passage,
    mentions: first === undefined ? [] : [first, ...all.filter((index) => index !== first)],
    sentence:
      kindOf(feature) === 'jurisdiction' && speaksOfTermGroup(passage)
        ? { before: passage.title, words: '', after: '' }
        : sentenceAround(wordsToSearch(passage), start, end),
  };
}

/** Returns the groups if the brief covers a feature only through groups; otherwise none. */
export function onlyThrough(groups: readonly TieGroup[]): readonly FeatureId[] {
  return groups.some(({ via }) => via === null) ? [] : groups.flatMap(({ via }) => via ?? []);
}
