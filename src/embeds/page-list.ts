/**
 * Lists the embedded pages: one for each chapter, jurisdiction, route and market, and in English for each
 * passage. New stories get pages without code changes.
 */
import type { Atlas, AtlasRecord } from '../domain/atlas.ts';
import type { Digest, Passage } from '../domain/brief.ts';
import type { FeatureId } from '../domain/ids.ts';
import type { Chapter, Story } from '../domain/story.ts';
import type { PageId } from './page-ids.ts';

export type PageSubject =
  | { readonly kind: 'chapter'; readonly story: Story; readonly chapter: Chapter; readonly at: number }
  | { readonly kind: 'feature'; readonly record: AtlasRecord }
  | DrawnSubject;

/**
 * Subjects that `embed.html` draws: a passage has a prebuilt page only in English with its default view. A view
 * is a query of the atlas; `null` for that default.
 */
export type DrawnSubject =
  | { readonly kind: 'passage'; readonly passage: Passage; readonly view: string | null }
  | { readonly kind: 'view'; readonly view: string; readonly hasCrossings: boolean };

export interface PageEntry {
  /**
   * Name of its folder (see `page-ids.ts`): `story.the-region.question`, `jurisdiction.AL`,
   * `market.drugs.heroin`. Never changed, because host pages link to it.
   */
  readonly id: PageId;
  readonly subject: PageSubject;
}

export function isDrawn(subject: PageSubject): subject is DrawnSubject {
  return subject.kind === 'passage' || subject.kind === 'view';
}

/** Kinds of feature with a page each. */
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

/** First chapter of a story. */
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

/** Pages in the language of the digest. */
export function listPassagePages({ passages }: Pick<Digest, 'passages'>): readonly PageEntry[] {
  return passages.map((passage) => ({
    id: pageIdOfPassage(passage),
    subject: { kind: 'passage', passage, view: null },
  }));
}
