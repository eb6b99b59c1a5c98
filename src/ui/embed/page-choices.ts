/** Which pages there are to choose from, by what they are on, and which of them is on what is shown. */
import type { Atlas, AtlasRecord } from '../../domain/atlas.ts';
import type { Passage } from '../../domain/brief.ts';
import type { FeatureId, PassageId } from '../../domain/ids.ts';
import type { Story } from '../../domain/story.ts';
import { VIEW_PAGE } from '../../embedding/page-address.ts';
import type { PageId } from '../../embedding/page-ids.ts';
import {
  listPages,
  type PageEntry,
  pageIdOfChapter,
  pageIdOfFeature,
  pageIdOfPassage,
} from '../../embedding/page-list.ts';

export interface PageChoice {
  readonly entry: PageEntry;
  readonly title: string;
  /** BCP 47 tag of the title; `null` where it is in the language of the interface. */
  readonly language: string | null;
}

export interface ChoiceGroup {
  readonly key: string;
  readonly on: 'shown' | 'jurisdictions' | 'routes' | 'markets' | { readonly story: string };
  readonly choices: readonly PageChoice[];
}

const GROUPS = { jurisdiction: 'jurisdictions', route: 'routes', market: 'markets' } as const;

export function groupChoices(
  atlas: Atlas,
  stories: readonly Story[],
  nameOf: (record: AtlasRecord) => string,
): readonly ChoiceGroup[] {
  const entries = listPages(atlas, stories);
  const told = stories.map((story): ChoiceGroup => {
    const choices = entries.flatMap((entry): PageChoice[] => {
      const { id, subject } = entry;
      if (subject.kind !== 'chapter' || subject.story !== story) return [];
      // Where a story begins is its first chapter once more.
      if (id !== pageIdOfChapter(story, subject.chapter)) return [];
      return [{ entry, title: `${subject.at + 1}. ${subject.chapter.title}`, language: story.language }];
    });
    return { key: story.id, on: { story: story.title }, choices };
  });
  const named = Object.entries(GROUPS).map(([kind, on]): ChoiceGroup => {
    const choices = entries.flatMap((entry): PageChoice[] => {
      const { subject } = entry;
      if (subject.kind !== 'feature' || subject.record.kind !== kind) return [];
      return [{ entry, title: nameOf(subject.record), language: null }];
    });
    return { key: kind, on, choices };
  });
  return [...told, ...named].filter(({ choices }) => choices.length > 0);
}

export interface OpenNow {
  /** Query of the map as it is. */
  readonly view: string;
  readonly hasCrossings: boolean;
  /** Those that are open, or that a reader of the preview has come to. */
  readonly passages: readonly Passage[];
  readonly titleOfView: string;
  readonly titleOfPassage: (passage: Passage) => string;
}

/** What has no page before it is drawn: the map as it is, and passages. */
export function groupShown({
  view,
  hasCrossings,
  passages,
  titleOfView,
  titleOfPassage,
}: OpenNow): ChoiceGroup {
  return {
    key: 'shown',
    on: 'shown',
    choices: [
      {
        entry: { id: VIEW_PAGE, subject: { kind: 'view', view, hasCrossings } },
        title: titleOfView,
        language: null,
      },
      ...passages.map((passage) => ({
        entry: { id: pageIdOfPassage(passage), subject: { kind: 'passage', passage, view: null } as const },
        title: titleOfPassage(passage),
        language: null,
      })),
    ],
  };
}

export interface Shown {
  /** The chapter that is given. */
  readonly chapter: { readonly story: string; readonly chapter: string } | null;
  readonly selection: FeatureId | null;
  readonly passage: PassageId | null;
}

/** The page that fits, of which the map as it is always is one; `null` when not even that is among them. */
export function pageOfShown(
  { chapter, selection, passage }: Shown,
  groups: readonly ChoiceGroup[],
): PageId | null {
  const wanted = [
    chapter === null ? null : pageIdOfChapter({ id: chapter.story }, { id: chapter.chapter }),
    selection === null ? null : pageIdOfFeature(selection),
    passage === null ? null : pageIdOfPassage({ id: passage }),
    VIEW_PAGE,
  ];
  for (const id of wanted) if (id !== null && findChoice(groups, id) !== null) return id;
  return null;
}

export function findChoice(groups: readonly ChoiceGroup[], id: PageId | null): PageChoice | null {
  return groups.flatMap(({ choices }) => choices).find(({ entry }) => entry.id === id) ?? null;
}
