/** Checks the exported content of every chapter of the stories in this edition. */
import { describe, expect, it } from 'vitest';
import type { HandlingMark } from '../../src/domain/briefing.ts';
import { type ChapterContent, deriveBriefingContent, plainWords } from '../../src/figure/briefing-content.ts';
import { translateEnglish } from '../../src/i18n/make-translate.ts';
import { inkOn } from '../../src/lib/color.ts';
import { sharedArea } from '../../src/lib/screen-box.ts';
import { type SvgNode, toSvgString } from '../../src/lib/svg-node.ts';
import { TOKENS } from '../../styles/tokens/index.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import { AFTER_MIDNIGHT, inTimeZone, REGION_ZONE } from '../support/time-zone.ts';
import { compileAll } from './compiled.ts';

const t = translateEnglish;
const atlas = await readCompiledAtlas();
const { stories } = compileAll().derived;
const MARK: HandlingMark = { text: 'RESTRICTED <until> 2027', color: '#7a1024' };
const SIZE = { width: 1200, height: 675 };
const DATE = new Date('2026-03-04T10:00:00Z');
const contentOf = (story: (typeof stories)[number], handling: HandlingMark | null = MARK) =>
  deriveBriefingContent({
    briefing: { story, handling },
    atlas,
    tokens: TOKENS.print,
    t,
    language: 'en',
    figures: null,
  });

/** Every chapter of every story with its map, drawn only once because drawing is slow. */
const drawn = stories.map((story) => {
  const content = contentOf(story);
  const chapters = content.chapters.map((chapter) => ({
    ...chapter,
    drawing: chapter.picture(SIZE, DATE),
    spots: chapter.spotsFor(SIZE),
  }));
  return { story, content, chapters };
});

function all(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))];
}
/** The text of the map image, with its lines joined. */
function wordsOf(node: SvgNode): string {
  const words = (part: SvgNode | string): string =>
    typeof part === 'string' ? part : part.children.map(words).join(' ');
  return words(node).replaceAll(/\s+/g, ' ');
}
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const plain = (paragraphs: ChapterContent['paragraphs']) =>
  paragraphs.map((pieces) => plainWords(pieces, 'brackets')).join(' ');

describe('map image of a chapter', () => {
  it.each(drawn.map((one) => [one.story.id, one] as const))(
    'contains for %s the titles, notes, legend, callouts, sources and handling marks',
    (_, { story, content, chapters }) => {
      for (const chapter of chapters) {
        const words = wordsOf(chapter.drawing);
        expect(words).toContain(chapter.chapter.title);
        expect(words).toContain(story.title);
        expect(words).toContain(content.boundaryNote);
        expect(words).toContain(content.kosovoNote);
        expect(words.split(MARK.text).length - 1, 'at the top and at the foot').toBe(2);
        for (const { label } of chapter.legend) expect(words).toContain(label);
        const { anchors } = chapter.spots;
        for (const [at, { feature, paragraphs }] of chapter.callouts.entries()) {
          expect(anchors[at], `${chapter.chapter.id}: ${feature} is on its map`).not.toBeNull();
          expect(words).toContain(plain(paragraphs));
        }
        for (const [, sign] of chapter.callouts
          .map(({ paragraphs }) => plain(paragraphs))
          .join(' ')
          .matchAll(/ \[(\d+)\]/g)) {
          expect(words, 'what a sign means is told').toContain(
            `[${sign}] ${chapter.sources[Number(sign) - 1]?.name}`,
          );
        }
      }
    },
  );

  it('keeps callouts within the map, apart from each other, and off names', () => {
    for (const chapter of drawn.flatMap(({ chapters }) => chapters)) {
      const boxes = all(chapter.drawing).flatMap(({ attributes, children }) => {
        const [x, y] = [...(/^translate\((\S+) (\S+)\)$/.exec(String(attributes.transform)) ?? [])]
          .slice(1)
          .map(Number);
        const box = children.find((child) => typeof child !== 'string' && child.attributes.rx === 4);
        if (x === undefined || y === undefined || box === undefined || typeof box === 'string') return [];
        return [[x, y, x + Number(box.attributes.width), y + Number(box.attributes.height)] as const];
      });
      expect(boxes.length).toBe(chapter.callouts.length);
      const covered = boxes.flatMap((box) =>
        chapter.spots.beneath.names.map((other) => sharedArea(box, other)),
      );
      expect(chapter.spots.beneath.names.length, 'names are known').toBeGreaterThan(3);
      // About the area of one word of a name at the edge of the map.
      expect(sum(covered), `${chapter.chapter.id}: px of names and signs`).toBeLessThan(700);
      for (const [i, [left, top, right, bottom]] of boxes.entries()) {
        expect([left >= 0, top >= 0, right <= SIZE.width, bottom <= SIZE.height]).not.toContain(false);
        for (const other of boxes.slice(i + 1)) {
          const apart = right <= other[0] || other[2] <= left || bottom <= other[1] || other[3] <= top;
          expect(apart, chapter.chapter.id).toBe(true);
        }
      }
    }
  });

  it('prints the local date after midnight', async () => {
    const chapter = drawn[0]?.chapters[0];
    if (chapter === undefined) throw new Error('there is no chapter');
    const picture = await inTimeZone(REGION_ZONE, () => chapter.picture(SIZE, AFTER_MIDNIGHT));
    expect(wordsOf(picture)).toContain('5 July 2026');
  });

  it('adds bands only for a handling mark and escapes its text', () => {
    const [story] = stories;
    if (story === undefined) throw new Error('there is no story');
    const [marked] = contentOf(story).chapters;
    const [bare] = contentOf(story, null).chapters;
    const text = toSvgString(marked?.picture(SIZE, DATE) as SvgNode, { standalone: true });
    expect(text).toContain('RESTRICTED &lt;until&gt; 2027');
    expect(text).toContain(`fill="${inkOn(MARK.color)}"`);
    const [high, low] = [marked, bare].map((chapter) =>
      Number(chapter?.picture(SIZE, DATE).attributes.height),
    );
    expect((high ?? 0) - (low ?? 0)).toBe(56);
  });
});
