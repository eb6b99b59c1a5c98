/** In pictures of chapters, no name that can give way lies under a callout or a line to one. */
import { describe, expect, it } from 'vitest';
import { deriveBriefingContent } from '../../src/figure/briefing-content.ts';
import { drawCallouts } from '../../src/figure/draw-callouts.ts';
import { writtenOn } from '../../src/figure/draw-map.ts';
import { drawVisible } from '../../src/figure/draw-scene.ts';
import { makeFixedPen } from '../../src/figure/fixed-pen.ts';
import { translateEnglish } from '../../src/i18n/make-translate.ts';
import { coveredArea } from '../../src/lib/screen-box.ts';
import { TOKENS } from '../../styles/tokens/index.ts';
import { readCompiledAtlas } from '../support/compiled-atlas.ts';
import { compileAll } from './compiled.ts';

const t = translateEnglish;
const atlas = await readCompiledAtlas();
const tokens = TOKENS.print;
const { stories } = compileAll().derived;

describe('names of a picture', () => {
  // The longest of them, and the one with most callouts among signs.
  it.each(
    stories
      .filter(({ id }) => ['the-region', 'ports-and-containers'].includes(id))
      .map((story) => [story.id, story] as const),
  )('of %s keep off its callouts, and most of them still find a place', (_, story) => {
    const size = { width: 1200, height: 675 };
    const content = deriveBriefingContent({
      briefing: { story, handling: null },
      atlas,
      tokens,
      t,
      language: 'en',
    });
    for (const chapter of content.chapters) {
      const scene = chapter.sceneFor(size);
      const { atlas: visible, drawing } = drawVisible({
        atlas,
        scene,
        tokens,
        t,
        lit: chapter.chapter.lit,
      });
      const pen = makeFixedPen(scene, size);
      const words = chapter.callouts.map(({ paragraphs }) =>
        paragraphs
          .flat()
          .map(({ kind, ...piece }) => ('text' in piece ? piece.text : kind))
          .join(''),
      );
      const { over } = drawCallouts(words, chapter.spotsFor(size), size, tokens);
      const input = { atlas: visible, drawing, tokens, language: scene.language };
      const free = writtenOn(pen, input);
      const { names, fixed } = writtenOn(pen, { ...input, over });
      const giving = names.filter((box) => !fixed.includes(box));
      expect(
        giving.filter((box) => coveredArea(box, over) > 0),
        chapter.chapter.id,
      ).toEqual([]);
      expect(names.length, chapter.chapter.id).toBeGreaterThan(0.6 * free.names.length);
    }
  });
});
