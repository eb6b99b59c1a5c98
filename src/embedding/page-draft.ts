/** What a page tells before anything is drawn: its words in order, with what they rest on, and the view that stands with them. */
import type { Chapter, Said } from '../domain/story.ts';
import type { PageContent } from './page-content.ts';

export interface PageDraft {
  readonly head: Pick<PageContent, 'title' | 'titleLanguage' | 'part' | 'previous' | 'next' | 'contents'>;
  /** BCP 47 tag of the sections. */
  readonly language: string;
  readonly concerns: readonly string[];
  readonly view: Pick<Chapter, 'scene' | 'size' | 'lit' | 'callouts'> & {
    /** Whether the editor has asked for them: no page that was made before has any. */
    readonly hasCrossings?: boolean;
  };
  readonly sections: readonly DraftSection[];
}

interface DraftSection {
  readonly title: string | null;
  /** BCP 47 tag of the title, where it is not that of the sections. */
  readonly titleLanguage?: string;
  readonly said: readonly Said[];
}
