/** The digest in the browser: the parsed `data/brief.json`, plus indexes over it. */
import type { Brief, LinkType, Section, WrittenPassage } from './brief.schema.ts';
import type { FeatureId, PassageId } from './ids.ts';
import type { UndatedWords } from './passage-words.ts';

export type {
  Brief,
  CounterNote,
  Figures,
  LinkType,
  PassageStatus,
  Section,
  Stage,
  StageId,
} from './brief.schema.ts';

/** A passage whose text cannot be shown without its date and notes: see `passage-words.ts`. */
export type Passage = Omit<WrittenPassage, 'text'> & { readonly text: UndatedWords };

/** A link from a feature to a passage. */
export interface FeatureTie {
  readonly passage: Passage;
  readonly type: LinkType;
  /** The group, market or pillar of an indirect link; `null` if the passage mentions the feature itself. */
  readonly via: FeatureId | null;
}

/** A mention of a feature: the passage and the index of the mention. */
export interface MentionPlace {
  readonly passage: PassageId;
  readonly index: number;
}

export interface Digest extends Omit<Brief, 'passages'> {
  /** In reading order, the footnotes last. */
  readonly passages: readonly Passage[];
  readonly passageById: ReadonlyMap<PassageId, Passage>;
  readonly sectionById: ReadonlyMap<string, Section>;
  /** Passages of a section without its subsections and footnotes, in reading order. */
  readonly passagesOf: (section: string) => readonly Passage[];
  readonly childrenOf: (section: string | null) => readonly Section[];
  /** Links of a feature in reading order. */
  readonly tiesOf: (feature: FeatureId) => readonly FeatureTie[];
  /** Mentions of a feature in reading order. */
  readonly mentionsOf: (feature: FeatureId) => readonly MentionPlace[];
}

export function indexBrief(brief: Brief): Digest {
  const ties = new Map<FeatureId, FeatureTie[]>();
  const mentions = new Map<FeatureId, MentionPlace[]>();
  const bySection = new Map<string, Passage[]>();
  const children = new Map<string | null, Section[]>();
  // The only place where texts of passages become `UndatedWords`.
  const passages = brief.passages as unknown as readonly Passage[];
  for (const section of brief.sections) push(children, section.parent, section);
  for (const passage of passages) {
    if (passage.kind !== 'footnote') push(bySection, passage.section, passage);
    for (const { feature, type, via } of passage.links) {
      push(ties, feature, { passage, type, via: via ?? null });
    }
    for (const [index, { feature }] of passage.mentions.entries()) {
      push(mentions, feature, { passage: passage.id, index });
    }
  }
  return {
    ...brief,
    passages,
    passageById: new Map(passages.map((passage) => [passage.id, passage])),
    sectionById: new Map(brief.sections.map((section) => [section.id, section])),
    passagesOf: (section) => bySection.get(section) ?? [],
    childrenOf: (section) => children.get(section) ?? [],
    tiesOf: (feature) => ties.get(feature) ?? [],
    mentionsOf: (feature) => mentions.get(feature) ?? [],
  };
}

/** An empty digest. */
export const NO_DIGEST: Digest = indexBrief({
  edition: { title: '', publisher: '', place: '', year: 0 },
  sections: [],
  passages: [],
  names: [],
  figures: {
    businessModel: { caption: '', stages: [] },
    landscape: { caption: '', boxes: [], mapNotes: [], notes: [] },
  },
});

/** Link types in display order. */
export const LINK_ORDER: readonly LinkType[] = ['asserts', 'overtaken', 'implies', 'context'];

/** Whether a section is `outer` or lies within it. Ids nest: `V.A.1` in `V.A` in `V`. */
export function isWithinSection(section: string, outer: string): boolean {
  return section === outer || section.startsWith(`${outer}.`);
}

/** Returns the printed number of a footnote: `29` for both `fn.29a` and `fn.29b`. */
export function footnoteNumber(id: PassageId): string {
  return /^fn\.(\d+)/.exec(id)?.[1] ?? id;
}

/**
 * Returns the sentence around a range of a text, split at the range. Sentences end at `.`, `!` or `?` before
 * a space and a capital; abbreviations and initials do not end one.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { readonly before: string; readonly words: string; readonly after: string } {
  const from = sentenceStart(text, start);
  const to = sentenceBreaks(text).find((at) => at >= end) ?? text.length;
  return {
    before: text.slice(from, start),
    words: text.slice(start, end),
    after: text.slice(end, to).trimEnd(),
  };
}

/** Returns the offset at which the sentence around `at` begins. */
export function sentenceStart(text: string, at: number): number {
  return sentenceBreaks(text).findLast((start) => start <= at) ?? 0;
}

/** Returns the offsets at which sentences begin. */
function sentenceBreaks(text: string): number[] {
  return Array.from(
    text.matchAll(/(?<!\b(?:\p{Lu}|No|vs|e\.g|i\.e|cf))[.!?][”’)]*\s+(?=[“‘(]?[\p{Lu}\d])|\n\n/gu),
    ({ 0: found, index }) => index + found.length,
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
