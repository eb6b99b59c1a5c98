/** Available pages grouped by subject, and the page that matches the current view. */
import type { Atlas, AtlasRecord } from '../../domain/atlas.ts';
import type { Digest } from '../../domain/brief.ts';
import type { FeatureId, PassageId } from '../../domain/ids.ts';
import type { Story } from '../../domain/story.ts';
import { VIEW_PAGE } from '../../embeds/page-address.ts';
import type { PageId } from '../../embeds/page-ids.ts';
import {
  listPages,
  type PageEntry,
  pageIdOfChapter,
  pageIdOfFeature,
  pageIdOfPassage,
} from '../../embeds/page-list.ts';

import type { EmbedTranslate } from './embed-words.ts';

export interface PageChoice {
  readonly entry: PageEntry;
  readonly title: string;
  /** BCP 47 tag of the title; `null` for the interface language. */
  readonly language: string | null;
}

export interface ChoiceGroup {
  readonly key: string;
  readonly on: 'shown' | 'jurisdictions' | 'routes' | 'markets' | 'passages' | { readonly story: string };
  readonly choices: readonly PageChoice[];
}

export function titleOfGroup(on: ChoiceGroup['on'], t: EmbedTranslate): string {
  return typeof on === 'string' ? t(`builder.group.${on}`) : t('builder.group.story', { title: on.story });
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
      // A story's start page repeats its first chapter.
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
  /** Query of the current map. */
  readonly view: string;
  readonly hasCrossings: boolean;
  readonly titleOfView: string;
}

/** The page of the current map, drawn on request. */
export function groupShown({ view, hasCrossings, titleOfView }: OpenNow): ChoiceGroup {
  const subject = { kind: 'view', view, hasCrossings } as const;
  const choices = [{ entry: { id: VIEW_PAGE, subject }, title: titleOfView, language: null }];
  return { key: 'shown', on: 'shown', choices };
}

/** Pages of all passages, in reading order. */
export function groupPassages(digest: Digest): ChoiceGroup {
  return {
    key: 'passages',
    on: 'passages',
    choices: digest.passages.map((passage) => ({
      entry: { id: pageIdOfPassage(passage), subject: { kind: 'passage', passage, view: null } as const },
      title: passage.title,
      language: 'en',
    })),
  };
}

export interface Shown {
  /** The presented chapter. */
  readonly chapter: { readonly story: string; readonly chapter: string } | null;
  readonly selection: FeatureId | null;
  readonly passage: PassageId | null;
}

/** Returns the matching page, the current map as a fallback; `null` if neither exists. */
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
