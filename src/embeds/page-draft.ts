/** Content of a page before it is drawn: its words in order, with their sources, and its view. */
import type { Chapter, Said } from '../domain/story.ts';
import type { PageContent } from './page-model.ts';

export interface PageDraft {
  readonly head: Pick<PageContent, 'title' | 'titleLanguage' | 'part' | 'previous' | 'next' | 'contents'>;
  /** BCP 47 tag of the sections. */
  readonly language: string;
  readonly concerns: readonly string[];
  readonly view: Pick<Chapter, 'scene' | 'size' | 'lit' | 'callouts'> & {
    /** Whether the editor requested crossings: prebuilt pages have none. */
    readonly hasCrossings?: boolean;
  };
  readonly sections: readonly DraftSection[];
}

interface DraftSection {
  readonly title: string | null;
  /** BCP 47 tag of the title, if different from the sections. */
  readonly titleLanguage?: string;
  readonly said: readonly Said[];
}
