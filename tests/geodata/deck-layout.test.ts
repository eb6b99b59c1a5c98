/** Checks that full slides of briefings cut, cover and lose no text. */
import { describe, expect, it } from 'vitest';
import { type Said, type Story, splitForScreen } from '../../src/domain/story.ts';
import type { Deck, DeckSlide, DeckText } from '../../src/exporters/pptx/deck.ts';
import { SLIDE } from '../../src/exporters/pptx/deck.ts';
import { composeCover } from '../../src/features/briefing-export/slides/compose-cover.ts';
import { mapBeside } from '../../src/features/briefing-export/slides/compose-slide.ts';
import { deckWords } from '../../src/features/briefing-export/slides/deck-words.ts';
import { heightOf } from '../../src/features/briefing-export/slides/fit-pieces.ts';
import { deriveBriefingContent } from '../../src/figure/briefing-content.ts';
import { INTERFACE_LANGUAGES } from '../../src/i18n/languages.ts';
import { loadCatalogue, makeTranslate, translateEnglish } from '../../src/i18n/make-translate.ts';
import { TOKENS } from '../../styles/tokens/index.ts';
import { readCompiledAtlas, readCompiledStories } from '../support/compiled-atlas.ts';
import { composeStory, HANDLING } from '../support/story-deck.ts';
import { AFTER_MIDNIGHT, inTimeZone, REGION_ZONE } from '../support/time-zone.ts';

const atlas = await readCompiledAtlas();
const stories = await readCompiledStories();
const [first] = stories;
if (first === undefined) throw new Error('there is no story');
const story: Story = first;
const TITLES = [
  'Ports. And what goes by them',
  ...stories.flatMap(({ chapters }) => chapters.map(({ title }) => title)),
];
const NOTHING: Said = { text: '', mentions: [], cites: [] };

const textsOf = ({ items }: DeckSlide) => items.filter((item): item is DeckText => item.kind === 'text');
const wordsOf = ({ paragraphs }: DeckText) =>
  paragraphs.map((pieces) => pieces.map(({ text }) => text).join('')).join('\n');

/** Descriptions of visible layout faults: text outside the slide, cut text and overlaps. */
function faultsOf(slide: DeckSlide): string[] {
  const texts = textsOf(slide);
  return texts.flatMap((text, i) => {
    const { frame, paragraphs } = text;
    const faults: string[] = [];
    const isOut =
      frame.x < 0 ||
      frame.y < 0 ||
      frame.x + frame.width > SLIDE.width ||
      frame.y + frame.height > SLIDE.height;
    if (isOut) faults.push(`${text.name} is not on the slide`);
    if (heightOf(paragraphs, frame.width, text) > frame.height + 0.01) faults.push(`${text.name} is cut`);
    for (const other of texts.slice(i + 1)) {
      const isApart =
        frame.x + frame.width <= other.frame.x ||
        other.frame.x + other.frame.width <= frame.x ||
        frame.y + frame.height <= other.frame.y ||
        other.frame.y + other.frame.height <= frame.y;
      if (!isApart) faults.push(`${text.name} lies over ${other.name}`);
    }
    return faults;
  });
}

async function coverOf(own: Story, language: (typeof INTERFACE_LANGUAGES)[number] = 'en') {
  await deckWords.fetch(language);
  const t = makeTranslate(language, await loadCatalogue(language));
  const words = deckWords.now(language).t;
  const briefing = { story: own, handling: HANDLING };
  const tokens = TOKENS.light;
  const content = deriveBriefingContent({ briefing, atlas, tokens, t, language, figures: null });
  return composeCover({ content, atlas, t, words, language, withNotes: true, colophon: 'Crossroads' });
}

/** A story with the given number of chapters and real titles, one of which contains a full stop. */
const long = (count: number): Story => ({
  ...story,
  chapters: Array.from({ length: count }, (_, i) => ({
    ...(story.chapters[i % story.chapters.length] as Story['chapters'][number]),
    id: `chapter-${i}`,
    title: TITLES[i % TITLES.length] ?? '',
  })),
});

describe.each(INTERFACE_LANGUAGES)('slides in %s', (language) => {
  it('prints the map notes under each map without cut or covered text', async () => {
    const t = makeTranslate(language, await loadCatalogue(language));
    const deck: Deck = await composeStory(
      atlas,
      { ...story, chapters: story.chapters.slice(0, 2) },
      { language },
    );
    expect(deck.slides).toHaveLength(3);
    for (const slide of deck.slides) {
      expect(faultsOf(slide)).toEqual([]);
      const words = textsOf(slide).map(wordsOf).join('\n');
      for (const key of [
        'notes.boundaries',
        'notes.kosovo',
        'figure.notUnitedNations',
        'notes.schematic',
      ] as const)
        expect(words).toContain(t(key));
    }
  });

  it.each([12, 24, 60, 100])(
    'lists all of %d chapters with full titles on the cover or in its notes',
    async (count) => {
      const own = long(count);
      const cover = await coverOf(own, language);
      expect(faultsOf(cover)).toEqual([]);
      const lines = [...textsOf(cover).flatMap((text) => wordsOf(text).split('\n')), ...cover.notes];
      for (const [i, { title }] of own.chapters.entries())
        expect(lines.filter((line) => line === `${i + 1}  ${title}`)).toHaveLength(1);
      const inNotes = own.chapters.filter(({ title }, i) => cover.notes.includes(`${i + 1}  ${title}`));
      const said = deckWords.now(language).t('deck.cover.more', { count: inNotes.length });
      expect(lines.includes(said)).toBe(inNotes.length > 0);
      if (count <= 24) expect(inNotes).toEqual([]);
    },
  );
});

describe('key figure of a slide', () => {
  it('is the largest text, with its sentence, note, date and source, and covers nothing', async () => {
    const own = stories.flatMap(({ chapters }) => chapters.filter(({ figure }) => figure !== undefined));
    expect(own.length).toBeGreaterThan(5);
    const { slides } = await composeStory(atlas, { ...story, chapters: own });
    for (const [at, slide] of slides.slice(1).entries()) {
      expect(faultsOf(slide), own[at]?.id).toEqual([]);
      const texts = textsOf(slide);
      const number = texts.find(({ name }) => name === 'Key figure');
      const others = texts.filter((text) => text !== number).map(({ sizePt }) => sizePt);
      expect(number?.sizePt).toBeGreaterThan(1.3 * Math.max(...others));
      expect(texts.map(wordsOf).join('\n')).toMatch(/As of .+ Source: .+\)\./);
      // All of the text for the screen is on the slide, and the notes begin with the rest.
      const { rest } = splitForScreen(own[at]?.said ?? NOTHING);
      const [, heading, next] = slide.notes;
      expect([heading === 'The rest of the text:', next?.slice(0, 30)], own[at]?.id).toEqual(
        rest === null ? [false, expect.anything()] : [true, rest.text.slice(0, 30)],
      );
    }
    const people = slides[1 + own.findIndex(({ figure }) => figure === 'detections')];
    if (people === undefined) throw new Error('no chapter is about detections');
    expect(textsOf(people).map(wordsOf).join('\n')).toMatch(
      /12,525\nirregular border crossings detected.+\n(.+\n)*2022\nabout 145,600\n(.+\n)*.*not persons.*As of 2025\. Source: ANSA/,
    );
    // A bar for each year, and the ground behind it.
    expect(people.items.filter(({ kind, name }) => kind === 'box' && name === 'Key figure')).toHaveLength(10);
  });
});

describe('notes of a deck', () => {
  it('continues a long summary of the cover in the notes', async () => {
    const sentence = 'It goes on, and nobody stops it. ';
    const summary = `Said first. ${sentence.repeat(60)}Said last.`;
    const cover = await coverOf({ ...story, summary });
    expect(faultsOf(cover)).toEqual([]);
    expect(textsOf(cover).map(wordsOf).join('\n')).toContain('Said first.');
    expect(cover.notes[0]).toBe('The rest of the text:');
    expect(cover.notes[1]).toMatch(/Said last\.$/);
  });

  it('puts callouts outside the map and their sources only into the notes', async () => {
    const [chapter] = story.chapters;
    const source = atlas.sources.find(({ url }) => url !== undefined);
    if (chapter === undefined || source === undefined) throw new Error('there is no chapter, or no source');
    const said: Said = {
      text: 'Nobody sees this.',
      mentions: [],
      cites: [{ at: 17, id: source.id, kind: 'source' }],
    };
    const everything = [...atlas.byId.values()].filter(({ kind }) => kind === 'port' || kind === 'node');
    const { figure: _, ...plainChapter } = chapter;
    const bare = { ...plainChapter, said: NOTHING, notes: NOTHING, lit: [] };
    const withCallouts = (features: typeof everything): Story => ({
      ...story,
      chapters: [{ ...bare, callouts: features.map(({ id }) => ({ feature: id, said })) }],
    });
    const content = deriveBriefingContent({
      briefing: { story: withCallouts(everything), handling: null },
      atlas,
      tokens: TOKENS.light,
      t: translateEnglish,
      language: 'en',
      figures: null,
    });
    const anchors = content.chapters[0]?.spotsFor(mapBeside({}).size).anchors ?? [];
    const unseen = everything[anchors.indexOf(null)];
    if (unseen === undefined) throw new Error('all is in sight');
    for (const withNotes of [true, false]) {
      const { slides } = await composeStory(atlas, withCallouts([unseen]), { withNotes });
      const [, slide] = slides;
      if (slide === undefined) throw new Error('there is no slide');
      expect(slide.items.filter(({ kind }) => kind === 'callout')).toEqual([]);
      expect(textsOf(slide).map(wordsOf).join('\n')).not.toContain('Rests on');
      expect(slide.notes.slice(1, 4)).toEqual([
        'Out of sight on the map:',
        `${unseen.name}: Nobody sees this. [1]`,
        'Sources in full:',
      ]);
      expect(slide.notes[4]).toContain(source.url);
    }
  });

  it('prints the local date after midnight', async () => {
    const { slides } = await inTimeZone(REGION_ZONE, () =>
      composeStory(atlas, { ...story, chapters: [] }, { date: AFTER_MIDNIGHT }),
    );
    expect(slides.flatMap(textsOf).map(wordsOf).join('\n')).toContain('5 July 2026');
  });
});
