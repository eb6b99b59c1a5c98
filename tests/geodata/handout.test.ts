/** Checks the handouts of the stories in this edition before a browser splits them into pages. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PAPER_SIZES } from '../../src/features/briefing-export/export-format.ts';
import { Handout } from '../../src/features/briefing-export/handout.tsx';
import {
  drawHandoutMap,
  type HandoutMap,
  handoutMapSize,
} from '../../src/features/briefing-export/handout-map.ts';
import { handoutWords } from '../../src/features/briefing-export/handout-words.ts';
import {
  type BriefingContent,
  type ChapterContent,
  deriveBriefingContent,
} from '../../src/figure/briefing-content.ts';
import { translateEnglish } from '../../src/i18n/make-translate.ts';
import { svg } from '../../src/lib/svg-node.ts';
import { TOKENS } from '../../styles/tokens/index.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import { readKeyFigures } from '../support/key-figures.ts';
import { AFTER_MIDNIGHT, inTimeZone, REGION_ZONE } from '../support/time-zone.ts';
import { compileAll } from './compiled.ts';

const say = translateEnglish;
const { t } = handoutWords.now('en');
const atlas = await readCompiledAtlas();
const { stories } = compileAll().derived;
const contentOf = (story: (typeof stories)[number], mark: string | null) =>
  deriveBriefingContent({
    briefing: { story, handling: mark === null ? null : { text: mark, color: '#ffee00' } },
    atlas,
    tokens: TOKENS.print,
    t: say,
    language: 'en',
    figures: readKeyFigures(),
  });
const blank = ({ callouts }: ChapterContent): HandoutMap => ({
  picture: svg('svg', {}),
  letters: callouts.map(() => 'A'),
});
function markup(story: (typeof stories)[number], withNotes: boolean, mark: string | null = null): string {
  const content = contentOf(story, mark);
  return markupOf(content, content.chapters.map(blank), withNotes);
}
function markupOf(
  content: BriefingContent,
  maps: readonly HandoutMap[],
  withNotes: boolean,
  date = new Date('2026-03-04T10:00:00Z'),
): string {
  return renderToStaticMarkup(
    createElement(Handout, { content, maps, withNotes, paper: 'A4', date, t, say }),
  );
}
const count = (text: string, part: string) => text.split(part).length - 1;

describe('Handout', () => {
  it.each(stories.map((story) => [story.id, story] as const))(
    'contains for %s all chapters, notes on request and a source for each number',
    (_, story) => {
      for (const withNotes of [true, false]) {
        const html = markup(story, withNotes);
        expect(count(html, 'class="handout-chapter"')).toBe(story.chapters.length);
        expect(count(html, 'class="handout-notes"')).toBe(withNotes ? story.chapters.length : 0);
        expect(count(html, '1244 (1999)')).toBeGreaterThan(story.chapters.length);
        const led = new Set([...html.matchAll(/<sup>.*?<a href="#([^"]+)"/g)].map(([, id]) => id));
        const given = new Set([...html.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id));
        expect(given).toEqual(led);
      }
    },
  );

  it('prints the key figure of a chapter with its sentence, its chart, its note, date and source', () => {
    const [story] = stories;
    if (story === undefined) throw new Error('there is no story');
    const html = markup(story, false);
    expect(count(html, 'class="handout-figure"')).toBe(
      story.chapters.filter(({ figure }) => figure !== undefined).length,
    );
    expect(html).toContain('12,525</span> irregular border crossings detected');
    expect(html).toMatch(/front-chart-label">2022<.*front-bar.*front-chart-value">about 145,600</);
    expect(html).toMatch(/Detections reported by Frontex, not persons.*As of 2025\. Source: ANSA/);
  });

  it('omits the headings of missing sources and missing speaker notes', () => {
    const [story] = stories;
    const [chapter] = story?.chapters ?? [];
    if (story === undefined || chapter === undefined) throw new Error('there is no chapter');
    const bare = { text: 'Words of the speaker alone.', mentions: [], cites: [] };
    const silent = { ...chapter, said: bare, notes: bare, callouts: [] };
    const html = markup({ ...story, chapters: [silent, chapter] }, true);
    expect(count(html, 'class="handout-chapter"')).toBe(2);
    expect(count(html, 'class="handout-sources"')).toBe(1);
    expect(count(html, 'class="handout-notes"')).toBe(2);
    const mute = { ...chapter, notes: { text: '', mentions: [], cites: [] } };
    expect(markup({ ...story, chapters: [mute] }, true)).not.toContain('handout-notes');
  });

  it('prints the local date after midnight', async () => {
    const [story] = stories;
    if (story === undefined) throw new Error('there is no story');
    const content = contentOf({ ...story, chapters: [] }, null);
    const html = await inTimeZone(REGION_ZONE, () => markupOf(content, [], false, AFTER_MIDNIGHT));
    expect(html).toContain('5 July 2026');
  });

  it('escapes the text of a handling mark', () => {
    const [story] = stories;
    if (story === undefined) throw new Error('there is no story');
    const html = markup(story, false, '<b>SECRET</b> & more');
    expect(count(html, '&lt;b&gt;SECRET&lt;/b&gt; &amp; more')).toBe(2);
    expect(html).toContain('background:#ffee00;color:#000000');
    expect(markup(story, false)).not.toContain('handout-mark');
  });

  it('draws a letter on the map for every callout on each paper size', () => {
    for (const content of stories.map((story) => contentOf(story, null))) {
      for (const chapter of content.chapters) {
        for (const [paper, withNotes] of PAPER_SIZES.flatMap((size) => [
          [size, true] as const,
          [size, false] as const,
        ])) {
          const size = handoutMapSize(paper, withNotes, chapter);
          const { anchors } = chapter.spotsFor(size, { isForPaper: true });
          expect(anchors, `${chapter.chapter.id} on ${paper}`).not.toContain(null);
        }
      }
    }
    const [content] = stories.map((story) => contentOf(story, null));
    const [chapter] = content?.chapters ?? [];
    if (content === undefined || chapter === undefined) throw new Error('there is no chapter');
    const map = drawHandoutMap(chapter, content, handoutMapSize('A4', false, chapter));
    const words = JSON.stringify(map.picture.children.slice(-chapter.callouts.length));
    for (const letter of ['A', 'B', 'C'].slice(0, chapter.callouts.length))
      expect(words).toContain(`["${letter}"]`);
  });

  it('gives a callout no letter when its feature is not on the map', () => {
    const [content, chapter] = stories
      .map((story) => contentOf(story, null))
      .flatMap((one) => one.chapters.map((each) => [one, each] as const))
      .find(([, { callouts }]) => callouts.length > 1) ?? [undefined, undefined];
    if (content === undefined) throw new Error('no chapter has two callouts');
    const spotsFor: ChapterContent['spotsFor'] = (size) => {
      const spots = chapter.spotsFor(size);
      return { ...spots, anchors: spots.anchors.with(0, null) };
    };
    const map = drawHandoutMap({ ...chapter, spotsFor }, content, handoutMapSize('A4', false, chapter));
    expect(map.letters.slice(0, 2)).toEqual([null, 'A']);
    const html = markupOf({ ...content, chapters: [chapter] }, [map], false);
    expect(count(html, '<b>')).toBe(chapter.callouts.length - 1);
  });
});
