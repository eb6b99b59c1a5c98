/** Checks that no movable name on a chapter map lies under a callout or its lead line. */
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

describe('writtenOn for chapter maps', () => {
  // The longest story and the story with the most callouts among signs.
  it.each(
    stories
      .filter(({ id }) => ['the-region', 'ports-and-containers'].includes(id))
      .map((story) => [story.id, story] as const),
  )('keeps names of %s off callouts and retains more than 60 per cent of them', (_, story) => {
    const size = { width: 1200, height: 675 };
    const content = deriveBriefingContent({
      briefing: { story, handling: null },
      atlas,
      tokens,
      t,
      language: 'en',
      figures: null,
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
      const { over } = drawCallouts(words, chapter.spotsFor(size), tokens);
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
