/** A briefing as a deck: a cover, and a slide for every chapter. */

import type { Tokens } from '../../../../styles/tokens/tokens.ts';
import type { Atlas } from '../../../domain/atlas.ts';
import type { Briefing } from '../../../domain/briefing.ts';
import { plannedSeconds } from '../../../domain/story.ts';
import { breathe, type ExportWork } from '../../../exporters/export-work.ts';
import { type Deck, type DeckItem, type DeckSlide, SLIDE } from '../../../exporters/pptx/deck.ts';
import { type BriefingSheet, deriveBriefingSheet } from '../../../figure/briefing-sheet.ts';
import { formatsOf } from '../../../i18n/format.ts';
import type { InterfaceLanguage } from '../../../i18n/languages.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { localDay } from '../../../lib/local-day.ts';
import { box, composeSlide, markItem, NOTES, plain, type SlideInput } from './compose-slide.ts';
import type { DeckT } from './deck-words.ts';
import { fitPieces, heightOf, type Setting } from './fit-pieces.ts';

export interface DeckRequest {
  readonly briefing: Briefing;
  readonly atlas: Atlas;
  readonly tokens: Tokens;
  readonly t: Translate;
  readonly words: DeckT;
  readonly language: InterfaceLanguage;
  readonly withNotes: boolean;
  readonly date: Date;
}

/** @throws the signal's reason when it was told to stop */
export async function composeDeck(request: DeckRequest, work: ExportWork): Promise<Deck> {
  const { words, language, date, tokens } = request;
  const sheet = deriveBriefingSheet(request);
  const formats = formatsOf(language);
  const input: SlideInput = {
    ...request,
    sheet,
    colophon: words('deck.colophon', {
      edition: sheet.edition,
      date: formats.date(localDay(date)),
    }),
  };
  const slides: DeckSlide[] = [composeCover(input)];
  for (const chapter of sheet.chapters) {
    work.onProgress(chapter.number - 1, sheet.chapters.length);
    await breathe(work);
    slides.push(composeSlide(input, chapter));
  }
  work.onProgress(sheet.chapters.length, sheet.chapters.length);
  const { ui, swatches } = tokens;
  const inks = swatches.map(({ ink }) => ink) as unknown as Deck['palette']['accents'];
  return {
    title: sheet.story.title,
    author: 'Crossroads',
    // What is said is in the language of the story, whatever the interface speaks.
    language: sheet.story.language === 'en' ? LOCALES.en.tag : sheet.story.language,
    date,
    palette: {
      text: ui.text,
      ground: ui.panel,
      muted: ui.muted,
      raised: ui.panelRaised,
      accents: inks,
      link: ui.accent,
    },
    slides,
  };
}

const LEFT_PX = 64;
const COLUMN_PX = 640;
const ASIDE_PX = 800;
const TITLE_SIZES_PT = [48, 44, 40, 36, 32, 28];
const SUMMARY_SIZES_PT = [20, 18, 16];
const ABOUT: Setting = { sizePt: 16, lineEm: 1.3, gapPt: 4 };
const CONTENTS_SIZES_PT = [15, 14, 13, 12, 11];

function composeCover({ sheet, words, colophon }: SlideInput): DeckSlide {
  const { story, tokens, handling, chapters } = sheet;
  const { ui } = tokens;
  const items: DeckItem[] = [
    box(
      words('deck.panel'),
      { x: ASIDE_PX - 40, y: 0, width: SLIDE.width - ASIDE_PX + 40, height: SLIDE.height },
      ui.panelRaised,
    ),
  ];
  let y = 64;
  if (handling !== null) {
    const mark = markItem(handling, words, { x: LEFT_PX, y, width: COLUMN_PX });
    items.push(mark);
    y += mark.frame.height + 24;
  }
  const title = fitPieces([[{ text: story.title }]], { width: COLUMN_PX, height: 240 }, TITLE_SIZES_PT, {
    lineEm: 1.1,
    gapPt: 0,
    isBold: true,
  });
  const titleHeight = Math.ceil(heightOf([[{ text: story.title }]], COLUMN_PX, title.setting));
  y = Math.max(y, 150);
  items.push({
    kind: 'text',
    frame: { x: LEFT_PX, y, width: COLUMN_PX, height: titleHeight },
    ...plain(story.title, [[{ text: story.title }]], title.setting, ui.text),
    isBold: true,
    isTitle: true,
  });
  y += titleHeight + 20;
  const about = [
    [{ text: words('deck.cover.about', { chapters: chapters.length, minutes: minutesOf(sheet) }) }],
    [{ text: words('deck.cover.sources', { count: allSources(sheet).length }) }],
  ];
  const aboutHeight = Math.ceil(heightOf(about, COLUMN_PX, ABOUT)) + 4;
  const footTop = SLIDE.height - 84;
  const summary = fitPieces(
    [[{ text: story.summary }]],
    { width: COLUMN_PX, height: footTop - y - aboutHeight - 40 },
    SUMMARY_SIZES_PT,
    { lineEm: 1.32, gapPt: 0 },
  );
  items.push({
    kind: 'text',
    frame: { x: LEFT_PX, y, width: COLUMN_PX, height: Math.ceil(summary.heightPx) },
    ...plain(words('deck.text'), summary.kept, summary.setting, ui.text),
  });
  y += Math.ceil(summary.heightPx) + 20;
  items.push(
    {
      kind: 'text',
      frame: { x: LEFT_PX, y, width: COLUMN_PX, height: aboutHeight },
      ...plain(words('deck.sources'), about, ABOUT, ui.muted),
    },
    {
      kind: 'text',
      frame: { x: LEFT_PX, y: footTop, width: COLUMN_PX, height: 52 },
      ...plain(
        words('deck.notes'),
        [[{ text: sheet.boundaryNote }], [{ text: sheet.kosovoNote }], [{ text: colophon }]],
        NOTES,
        ui.muted,
      ),
    },
    ...contents(sheet, words),
  );
  return {
    background: ui.panel,
    items,
    notes: [words('deck.full'), ...allSources(sheet)],
  };
}

function contents({ chapters, tokens: { ui } }: BriefingSheet, words: DeckT): DeckItem[] {
  const width = SLIDE.width - ASIDE_PX - 56;
  const lines = chapters.map(({ number, chapter }) => [
    { text: `${number}  `, isBold: true },
    { text: chapter.title },
  ]);
  const heading: Setting = { sizePt: 12, lineEm: 1.2, gapPt: 0, isBold: true };
  const list = fitPieces(lines, { width, height: SLIDE.height - 170 }, CONTENTS_SIZES_PT, {
    lineEm: 1.24,
    gapPt: 7,
  });
  return [
    {
      kind: 'text',
      frame: { x: ASIDE_PX, y: 72, width, height: 24 },
      ...plain(words('deck.cover.contents'), [[{ text: words('deck.cover.contents') }]], heading, ui.muted),
      isBold: true,
    },
    {
      kind: 'text',
      frame: { x: ASIDE_PX, y: 104, width, height: Math.ceil(list.heightPx) },
      ...plain(words('deck.cover.contents'), list.kept, list.setting, ui.text),
    },
  ];
}

function minutesOf({ story }: BriefingSheet): number {
  return Math.max(1, Math.round(plannedSeconds(story) / 60));
}

/** Of all chapters, each once. */
function allSources({ chapters }: BriefingSheet): string[] {
  const texts = new Set<string>();
  for (const { sources } of chapters)
    for (const { text, url } of sources) texts.add(url === null ? text : `${text} ${url}`);
  return [...texts];
}
