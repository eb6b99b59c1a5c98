/** Results among the briefings of the atlas: whole ones by their title, chapters by title and words. */

import { type SearchableText, textIndexOf } from '../../analysis/search/text-index.ts';
import { searchTexts } from '../../analysis/search/texts.ts';
import type { Story } from '../../domain/story.ts';
import { InterfaceIcon } from '../../ui/primitives/interface-icon.tsx';
import { presentBriefing } from '../present/state/present-briefing.ts';
import type { StoriesState } from '../present/state/stories.ts';
import type { SearchInput, SearchSection } from './search-section.ts';
import { searchWords } from './search-words.ts';

const LIMIT = 3;

interface Place {
  readonly story: Story;
  readonly chapter: number;
}

interface Searchable {
  readonly texts: readonly SearchableText[];
  /** By the ids of the texts. */
  readonly places: ReadonlyMap<string, Place>;
}

const searchable = new WeakMap<readonly Story[], Searchable>();

function searchableOf(stories: readonly Story[]): Searchable {
  let known = searchable.get(stories);
  if (known === undefined) {
    const places = new Map<string, Place>();
    const texts = stories.flatMap((story) =>
      story.chapters.map((chapter, at): SearchableText => {
        const id = `${story.id}/${at}`;
        places.set(id, { story, chapter: at });
        const title = at === 0 ? `${story.title}: ${chapter.title}` : chapter.title;
        return { id, passage: null, title, text: chapter.said.text };
      }),
    );
    known = { texts, places };
    searchable.set(stories, known);
  }
  return known;
}

export function deriveBriefingSection(input: SearchInput, stories: StoriesState): SearchSection | null {
  if (stories.status !== 'ready') return null;
  const { texts, places } = searchableOf(stories.stories);
  const hits = searchTexts(textIndexOf(texts), input.query, { forgivesSlips: false })
    .filter(({ missing }) => missing.length === 0)
    .slice(0, LIMIT);
  const rows = hits.flatMap(({ source }) => {
    const place = places.get(source.id);
    if (place === undefined) return [];
    const { story, chapter } = place;
    return [
      {
        key: `briefing-${source.id}`,
        className: 'search-hit',
        content: (
          <>
            <InterfaceIcon id="present" sizePx={16} />
            <span className="search-words">
              <span className="search-name">{story.chapters[chapter]?.title}</span>
              <span className="search-form">{story.title}</span>
            </span>
          </>
        ),
        open: () => presentBriefing(input.store, { story, handling: null }, chapter),
      },
    ];
  });
  if (rows.length === 0) return null;
  const label = searchWords.now(input.language).t('search.briefings');
  return { key: 'briefings', label, rows, count: rows.length, note: null };
}
