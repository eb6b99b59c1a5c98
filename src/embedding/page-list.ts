/** Which pages for other sites there are: one for each chapter, jurisdiction, route and market. A new story has its pages without a line of code. */
import type { Atlas, AtlasRecord } from '../domain/atlas.ts';
import type { Passage } from '../domain/brief.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { Chapter, Story } from '../domain/story.ts';
import type { PageId } from './page-ids.ts';

export type PageSubject =
  | { readonly kind: 'chapter'; readonly story: Story; readonly chapter: Chapter; readonly at: number }
  | { readonly kind: 'feature'; readonly record: AtlasRecord }
  | DrawnSubject;

/** What has no page before somebody asks: `embed.html` draws it. A view is a query of the atlas; `null` for the one that shows what a passage speaks of. */
export type DrawnSubject =
  | { readonly kind: 'passage'; readonly passage: Passage; readonly view: string | null }
  | { readonly kind: 'view'; readonly view: string; readonly hasCrossings: boolean };

export interface PageEntry {
  /** Name of its folder (see `page-ids.ts`): `story.the-region.question`, `jurisdiction.AL`, `market.drugs.heroin`. Never changed: addresses of it stand in pages of others. */
  readonly id: PageId;
  readonly subject: PageSubject;
}

export function isDrawn(subject: PageSubject): subject is DrawnSubject {
  return subject.kind === 'passage' || subject.kind === 'view';
}

/** Kinds of feature that have a page each. */
const PAGE_KINDS = ['jurisdiction', 'route', 'market'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export function pageIdOfFeature(id: FeatureId): PageId {
  return id.replace(/[:/]/g, '.');
}

export function pageIdOfChapter(story: Pick<Story, 'id'>, chapter: Pick<Chapter, 'id'>): PageId {
  return `story.${story.id}.${chapter.id}`;
}

export function pageIdOfPassage({ id }: Pick<Passage, 'id'>): PageId {
  return `passage.${id}`;
}

/** Where a story begins. */
function pageIdOfStory({ id }: Pick<Story, 'id'>): PageId {
  return `story.${id}`;
}

export function listPages(atlas: Atlas, stories: readonly Story[]): readonly PageEntry[] {
  const chapters = stories.flatMap((story) =>
    story.chapters.flatMap((chapter, at): PageEntry[] => {
      const subject = { kind: 'chapter', story, chapter, at } as const;
      const own = { id: pageIdOfChapter(story, chapter), subject };
      return at === 0 ? [{ id: pageIdOfStory(story), subject }, own] : [own];
    }),
  );
  const features = [...atlas.byId.values()]
    .filter(({ kind }) => (PAGE_KINDS as readonly string[]).includes(kind))
    .map((record): PageEntry => ({ id: pageIdOfFeature(record.id), subject: { kind: 'feature', record } }));
  return [...chapters, ...features];
}
