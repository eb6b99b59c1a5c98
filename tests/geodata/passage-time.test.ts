/** Checks that every page and export with the text of a passage also contains its date and its notes. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { BRIEFING_KINDS, deriveBriefing } from '../../src/analysis/derive-briefing.ts';
import { ENGLISH_BRIEFING_WORDS, englishBriefings } from '../../src/analysis/english-briefing-words.ts';
import { indexBrief } from '../../src/domain/brief.ts';
import { kindOf } from '../../src/domain/ids.ts';
import { describeBrief, describeCited } from '../../src/domain/name-source.ts';
import { datedWords } from '../../src/domain/passage-words.ts';
import type { Story } from '../../src/domain/story.ts';
import { embeddingWords, passageWords } from '../../src/embeds/embedding-words.ts';
import { derivePageText, type PageText } from '../../src/embeds/page-content.ts';
import { listPages, type PageEntry } from '../../src/embeds/page-list.ts';
import type { PageSpeech } from '../../src/embeds/page-model.ts';
import { PassageIndex } from '../../src/embeds/passage-index.tsx';
import { Handout } from '../../src/features/briefing-export/handout.tsx';
import { handoutWords } from '../../src/features/briefing-export/handout-words.ts';
import { deckWords } from '../../src/features/briefing-export/slides/deck-words.ts';
import { deriveBriefingContent } from '../../src/figure/briefing-content.ts';
import { formatsOf } from '../../src/i18n/format.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/i18n/languages.ts';
import { loadCatalogue, makeTranslate, translateEnglish } from '../../src/i18n/make-translate.ts';
import { svg } from '../../src/lib/svg-node.ts';
import { TOKENS } from '../../styles/tokens/index.ts';
import { readCompiledAtlas, readCompiledBrief, readCompiledStories } from '../support/compiled-atlas.ts';
import { composeStory } from '../support/story-deck.ts';
import { undatedPassages } from '../support/undated-passages.ts';

const atlas = await readCompiledAtlas();
const digest = indexBrief(await readCompiledBrief());
const citations = [
  describeBrief(atlas),
  ...atlas.sources.map(({ id }) => describeCited({ id, kind: 'source' }, atlas).text),
].join('\n');
const known = { digest, citations };
const stories = await readCompiledStories();
const entries = listPages(atlas, stories);
const subjects = [...atlas.byId.keys()].filter((id) =>
  (BRIEFING_KINDS as readonly string[]).includes(kindOf(id) ?? ''),
);
const briefings = subjects.map(
  (subject): Story =>
    deriveBriefing(subject, { atlas, digest, words: ENGLISH_BRIEFING_WORDS, language: 'en' }) ??
    expect.fail(subject),
);
const all = [...stories, ...briefings];

const spoken = new Map<InterfaceLanguage, PageSpeech>();
beforeAll(async () => {
  for (const language of INTERFACE_LANGUAGES) {
    await Promise.all([embeddingWords.fetch(language), passageWords.fetch(language)]);
    spoken.set(language, {
      language,
      t: makeTranslate(language, await loadCatalogue(language)),
      say: embeddingWords.now(language).t,
      read: passageWords.now(language).t,
      stories,
    });
  }
});

/** The date texts in the given language and in English, the language of the digest. */
const asOfIn =
  (language: InterfaceLanguage) =>
  (date: string): readonly string[] => [
    `As of ${formatsOf('en').date(date)}`,
    `as of ${formatsOf('en').date(date)}`,
    passageWords.now(language).t('reader.asOf', { date: formatsOf(language).date(date) }),
  ];

function pageOf(entry: PageEntry, language: InterfaceLanguage): PageText {
  const speech = spoken.get(language) ?? expect.fail(language);
  return derivePageText({ atlas, digest, briefingOf: englishBriefings({ atlas, digest }), entry, ...speech });
}

/** All text of a page with tables and description, without source numbers. */
function textOfPage(page: PageText): string {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (value instanceof Map) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(page);
  const sections = page.sections.flatMap(({ paragraphs }) =>
    paragraphs.map((pieces) => pieces.map((piece) => (piece.kind === 'cite' ? '' : piece.text)).join('')),
  );
  return [...texts, ...sections].join('\n');
}

const lackingOf = (entry: PageEntry, language: InterfaceLanguage) =>
  undatedPassages(textOfPage(pageOf(entry, language)), known, asOfIn(language)).map(
    (lacking) => `${entry.id} ${language}: ${lacking}`,
  );

describe('dates and notes of passages', () => {
  it('is complete on every page of a jurisdiction, route, market and chapter', () => {
    expect(entries.flatMap((entry) => lackingOf(entry, 'en'))).toEqual([]);
  });

  it.each(INTERFACE_LANGUAGES)('is complete on every page of a jurisdiction or route in %s', (language) => {
    const features = entries.filter(({ subject }) => subject.kind === 'feature');
    const pages = features.filter(({ id }) => !id.startsWith('market.'));
    expect(pages.length).toBeGreaterThan(11);
    expect(pages.flatMap((entry) => lackingOf(entry, language))).toEqual([]);
  });

  it.each(['en', 'ar'] as const)('is complete on the page of every passage in %s', (language) => {
    const pages = digest.passages.map(
      (passage): PageEntry => ({
        id: `passage.${passage.id}`,
        subject: { kind: 'passage', passage, view: null },
      }),
    );
    expect(pages.flatMap((entry) => lackingOf(entry, language))).toEqual([]);
  });

  it('is complete in the list of all passages', () => {
    const { read } = spoken.get('en') ?? expect.fail();
    const markup = renderToStaticMarkup(
      createElement(PassageIndex, { atlas, digest, read, notes: [], faces: '', rules: '', policy: '' }),
    );
    const sections = markup.split('<section');
    expect(sections).toHaveLength(digest.passages.length + 1);
    expect(sections.flatMap((section) => undatedPassages(section, known, asOfIn('en')))).toEqual([]);
  });

  it('is complete in the text, notes and callouts of every story and briefing', () => {
    const lacking = all.flatMap(({ id, chapters }) =>
      chapters.flatMap((chapter) =>
        [chapter.said, chapter.notes, ...chapter.callouts.map(({ said }) => said)].flatMap(({ text }) =>
          undatedPassages(text, known, asOfIn('en')).map((one) => `${id}/${chapter.id}: ${one}`),
        ),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it('is complete on every handout', () => {
    const { t } = handoutWords.now('en');
    const lacking = all.flatMap((story) => {
      const content = deriveBriefingContent({
        briefing: { story, handling: null },
        atlas,
        tokens: TOKENS.print,
        t: translateEnglish,
        language: 'en',
        figures: null,
      });
      const maps = content.chapters.map(() => ({ picture: svg('svg', {}), letters: [] }));
      const markup = renderToStaticMarkup(
        createElement(Handout, {
          content,
          maps,
          withNotes: false,
          paper: 'A4',
          date: new Date('2026-11-29T10:00:00Z'),
          t,
          say: translateEnglish,
        }),
      );
      const words = markup.replaceAll(/<sup.*?<\/sup>/g, '').replaceAll(/<[^>]*>/g, '');
      return undatedPassages(words, known, asOfIn('en')).map((one) => `${story.id}: ${one}`);
    });
    expect(lacking).toEqual([]);
  });

  // Drawing slides is slow, so this tests only passages with notes. The handout test covers the others.
  it('is complete on slides of passages with notes, including the notes pane', async () => {
    const hasNotes = (id: string) => (digest.passageById.get(id)?.notes.length ?? 0) > 0;
    const chapters = briefings
      .filter(({ id }) => /^(jurisdiction|route)-/.test(id))
      .flatMap((story) => story.chapters.filter(({ passages }) => passages.some(hasNotes)));
    const different = [...new Map(chapters.map((chapter) => [chapter.said.text, chapter])).values()];
    expect(different.length).toBeGreaterThan(3);
    const [story = expect.fail()] = briefings;
    const deck = await composeStory(atlas, { ...story, chapters: different }, { withNotes: false });
    for (const { items, notes } of deck.slides) {
      const onSlide = wordsIn(items);
      const lacking = undatedPassages(onSlide, known, asOfIn('en'));
      // The date is on the slide. Notes that do not fit move to the notes pane, and the slide refers to it.
      expect(lacking.filter((one) => one.endsWith(': date'))).toEqual([]);
      if (lacking.length > 0) expect(onSlide).toContain(deckWords.now('en').t('deck.goesOn'));
      const inPane = notes.join('\n').replaceAll(/ ?\[\d+\]/g, '');
      for (const one of lacking) {
        const [passage = '', note] = one.split(': note ');
        const text = digest.passageById.get(passage)?.notes.find(({ id }) => id === note)?.text ?? one;
        for (const sentence of text.split(/(?<=[.!?])\s/))
          expect(onSlide.includes(sentence) || inPane.includes(sentence), sentence).toBe(true);
      }
    }
  });
});

describe('undatedPassages', () => {
  const entry = entries.find(({ id }) => id === 'jurisdiction.BG') ?? expect.fail();

  it('reports a missing note and missing dates of a page', () => {
    const text = textOfPage(pageOf(entry, 'en'));
    const note = digest.passageById.get('I.A.box1.p1')?.notes[0] ?? expect.fail();
    expect(text).toContain(note.text);
    expect(undatedPassages(text.replaceAll(note.text, ''), known, asOfIn('en'))).toEqual([
      `I.A.box1.p1: note ${note.id}`,
    ]);
    const undated = undatedPassages(text.replaceAll(/[Aa]s of /g, ''), known, asOfIn('en'));
    expect(undated).toContain('I.A.box1.p1: date');
  });

  it('reports a passage in any text that contains its sentences', () => {
    const { text } = datedWords(digest.passageById.get('I.A.box1.p1') ?? expect.fail());
    expect(undatedPassages(`Somewhere: ${text}`, known, asOfIn('en'))).toHaveLength(2);
    expect(undatedPassages('Something else.', known, asOfIn('en'))).toEqual([]);
  });
});

/** All text of a slide without the raised source numbers. */
function wordsIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  if ('text' in value && typeof value.text === 'string') {
    return 'isRaised' in value && value.isRaised === true ? '' : value.text;
  }
  return Object.values(value).map(wordsIn).join('\n');
}
