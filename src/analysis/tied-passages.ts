/** What the brief says of a feature: its passages grouped by the type of their tie, each with the sentence that speaks of it. */
import { type Digest, LINK_ORDER, type LinkType, type Passage, sentenceAround } from '../domain/brief.ts';
import { type FeatureId, kindOf } from '../domain/ids.ts';
import { wordsToSearch } from '../domain/passage-words.ts';
import { speaksOfTermGroup } from '../domain/term-groups.ts';

/** A sentence with the words in it that name the feature; without any, the passage does not name it. */
export interface NamingSentence {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

export interface TiedPassage {
  readonly passage: Passage;
  /** Which of the passage's mentions name the feature, or the group through which it is tied; the one of the sentence is first. */
  readonly mentions: readonly number[];
  readonly sentence: NamingSentence;
}

/** `unnamed`: the passage is only the context of a feature that it has no words for, such as a port. */
export type TieType = LinkType | 'unnamed';

export interface TieGroup {
  readonly type: TieType;
  /** The group through which its passages are tied; `null` where they speak of the feature itself. */
  readonly via: FeatureId | null;
  readonly passages: readonly TiedPassage[];
}

const ORDER: readonly TieType[] = [...LINK_ORDER, 'unnamed'];

/**
 * Groups in the order that a reader looks for them, passages in reading order; of ties by a group, one group for each.
 * @param isOvertaken false for a passage that the period shown does not know to be overtaken: it still says what it says
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
 * The sentence of a passage that speaks of a feature: around its first mention of that type, or the first sentence of all. For a jurisdiction,
 * the title stands for a passage on groups that are named by language or origin.
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

/** Groups through which alone the brief speaks of a feature; none when it speaks of the feature itself, or not at all. */
export function onlyThrough(groups: readonly TieGroup[]): readonly FeatureId[] {
  return groups.some(({ via }) => via === null) ? [] : groups.flatMap(({ via }) => via ?? []);
}
