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

const places = new WeakMap<readonly Story[], ReadonlyMap<string, Place>>();
const texts = new WeakMap<readonly Story[], readonly SearchableText[]>();

function textsOf(stories: readonly Story[]): readonly SearchableText[] {
  let known = texts.get(stories);
  if (known === undefined) {
    const all = stories.flatMap((story) =>
      story.chapters.map((chapter, at) => ({
        place: { story, chapter: at },
        text: {
          id: `${story.id}/${at}`,
          passage: null,
          title: at === 0 ? `${story.title}: ${chapter.title}` : chapter.title,
          text: chapter.said.text,
        },
      })),
    );
    known = all.map(({ text }) => text);
    texts.set(stories, known);
    places.set(stories, new Map(all.map(({ text, place }) => [text.id, place])));
  }
  return known;
}

export function deriveBriefingSection(input: SearchInput, stories: StoriesState): SearchSection | null {
  if (stories.status !== 'ready') return null;
  const hits = searchTexts(textIndexOf(textsOf(stories.stories)), input.query, { forgivesSlips: false })
    .filter(({ missing }) => missing.length === 0)
    .slice(0, LIMIT);
  const rows = hits.flatMap(({ source }) => {
    const place = places.get(stories.stories)?.get(source.id);
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
