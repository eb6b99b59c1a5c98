/** Checks the decks of the stories in this edition: the content of every slide and the rules of PowerPoint. */
import { beforeAll, describe, expect, it } from 'vitest';
import { deriveBriefing } from '../../src/analysis/derive-briefing.ts';
import { ENGLISH_BRIEFING_WORDS } from '../../src/analysis/english-briefing-words.ts';
import type { Atlas } from '../../src/domain/atlas.ts';
import { indexBrief } from '../../src/domain/brief.ts';
import type { FeatureId } from '../../src/domain/ids.ts';
import type { Story } from '../../src/domain/story.ts';
import { makeDeck } from '../../src/exporters/pptx/make-deck.ts';
import { mapBeside } from '../../src/features/briefing-export/slides/compose-slide.ts';
import { selectStill } from '../../src/figure/draw-map.ts';
import { makeFrame } from '../../src/figure/frame.ts';
import { translateEnglish } from '../../src/i18n/make-translate.ts';
import { buildDrawing } from '../../src/layers/build-drawing.ts';
import { focusOrder } from '../../src/layers/focus-order.ts';
import { sceneOfChapter } from '../../src/scene/chapter.ts';
import { knownIdsOf } from '../../src/scene/resolve.ts';
import { selectVisible } from '../../src/scene/visible.ts';
import { TOKENS } from '../../styles/tokens/index.ts';
import { readCompiledAtlas, readCompiledBrief, readCompiledStories } from '../support/compiled-atlas.ts';
import { readDeck } from '../support/read-deck.ts';
import { composeStory, HANDLING, UNWATCHED } from '../support/story-deck.ts';

let atlas: Atlas;
const stories = [...(await readCompiledStories())];
const ids = [...stories.map(({ id }) => id), 'template'];

beforeAll(async () => {
  atlas = await readCompiledAtlas();
  const template = deriveBriefing('jurisdiction:AL', {
    atlas,
    digest: indexBrief(await readCompiledBrief()),
    words: ENGLISH_BRIEFING_WORDS,
    language: 'en',
  });
  if (template !== null) stories.push({ ...template, id: 'template' });
});

function storyOf(id: string): Story {
  const story = stories.find((one) => one.id === id);
  if (story === undefined) throw new Error(`there is no story ${id}`);
  return story;
}

/** Names of routes with a line in view of a chapter's map. */
function routesInView(story: Story, index: number): ReadonlySet<string> {
  const chapter = story.chapters[index];
  if (chapter === undefined) return new Set();
  const { size } = mapBeside(chapter);
  const room = { theme: 'light', language: 'en', size } as const;
  const { scene } = sceneOfChapter(chapter, room, knownIdsOf(atlas));
  const visible = selectVisible(atlas, scene);
  const drawing = buildDrawing({
    atlas: visible,
    scene,
    tokens: TOKENS.light,
    t: translateEnglish,
    hover: null,
    lit: chapter.lit,
  });
  const frame = makeFrame(scene.camera, scene.projection, size);
  const stops = focusOrder(selectStill(drawing, scene.camera.zoom), {
    project: (position) => frame.point(position),
    ...size,
  });
  const routes = stops.flatMap(({ feature }): string[] => {
    const record = atlas.byId.get(feature);
    if (record?.kind === 'leg') return [...record.properties.routes];
    return record?.kind === 'route' ? [record.id] : [];
  });
  return new Set(routes.map((id) => atlas.byId.get(id as FeatureId)?.name ?? id));
}

describe.each(ids)('deck of %s', (id) => {
  it('contains a slide for every chapter, with map, text, notes, sources and marks', async () => {
    const story = storyOf(id);
    const { slides, faults, parts } = readDeck(await makeDeck(await composeStory(atlas, story), UNWATCHED));
    expect(faults).toEqual([]);
    expect(slides.map(({ title }) => title)).toEqual([
      story.title,
      ...story.chapters.map(({ title }) => title),
    ]);
    expect([...parts.keys()].some((name) => name.startsWith('ppt/media'))).toBe(false);
    for (const [at, slide] of slides.entries()) {
      expect(slide.text).toContain(HANDLING.text);
      expect(slide.text).toContain(translateEnglish('notes.boundaries'));
      expect(slide.text).toContain(translateEnglish('notes.kosovo'));
      expect(slide.text).toContain('edition');
      const chapter = story.chapters[at - 1];
      if (chapter === undefined) continue;
      // Source numbers interrupt the text, so digits, commas, brackets and spaces are ignored.
      const bare = (text: string) => text.replaceAll(/[\d,\s[\]]/g, '');
      const onBoth = bare(`${slide.text}${slide.notes}`);
      for (const paragraph of chapter.said.text.split('\n\n')) {
        expect(onBoth, chapter.id).toContain(bare(paragraph).slice(-40));
      }
      expect(slide.notes.startsWith(HANDLING.text)).toBe(true);
      expect(slide.notes).toContain(chapter.notes.text.split(/[.!?]/)[0]);
      expect(slide.notes).toContain('[1]');
      expect(slide.text).toContain('Based on');
      expect(slide.descriptions.some((text) => text.includes(chapter.title))).toBe(true);
      expect(slide.groups).toEqual(expect.arrayContaining(['Ground', 'Names']));
      for (const route of routesInView(story, at - 1)) {
        const own = slide.shapes.filter(({ name, hasColor }) => hasColor && name.includes(route));
        expect(own.length, `${chapter.id}: shapes of ${route}`).toBeGreaterThan(0);
      }
    }
  });
});

describe('makeDeck', () => {
  it('is reproducible, omits speaker notes on request and stops on abort', async () => {
    const whole = storyOf('waste-trafficking');
    const story = { ...whole, chapters: whole.chapters.slice(0, 2) };
    const [first, second] = [
      await makeDeck(await composeStory(atlas, story, { withNotes: false }), UNWATCHED),
      await makeDeck(await composeStory(atlas, story, { withNotes: false }), UNWATCHED),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const [, slide] = readDeck(first).slides;
    expect(slide?.notes).not.toContain(story.chapters[0]?.notes.text.split(/[.!?]/)[0]);
    expect(slide?.notes).toContain('Sources in full');
    const stop = new AbortController();
    const stopping = composeStory(atlas, story, {
      work: { signal: stop.signal, onProgress: (done) => done === 1 && stop.abort() },
    });
    await expect(stopping).rejects.toThrow(/abort/i);
  });

  it('accepts empty text, very long text and characters that XML forbids', async () => {
    const whole = storyOf('waste-trafficking');
    const [first] = whole.chapters;
    if (first === undefined) throw new Error('the story has no chapter');
    const nothing = { text: '', mentions: [], cites: [] };
    const much = `A <b>sentence</b> & no more.\u0000 ${'It goes on, and nobody stops it. '.repeat(60)}The end.`;
    const story = {
      ...whole,
      title: 'Notes & “queries” <2026>',
      chapters: [
        { ...first, title: ' ', said: nothing, notes: nothing, callouts: [], lit: [] },
        { ...first, title: 'W'.repeat(90), said: { ...nothing, text: much }, callouts: [] },
      ],
    };
    const { slides, faults } = readDeck(await makeDeck(await composeStory(atlas, story), UNWATCHED));
    expect(faults).toEqual([]);
    expect(slides).toHaveLength(3);
    expect(slides[0]?.title).toBe(story.title);
    expect(slides[2]?.text).toContain('A <b>sentence</b> & no more.');
    // The notes contain the text that does not fit on the slide.
    expect(slides[2]?.notes).toMatch(/^FOR OFFICIAL USE\nThe rest of the text:.*The end\.\n/s);
  });
});
