/**
 * Slide of a chapter: text panel left, full-bleed map right, notes at the bottom. Lengths are px of a slide
 * of 1280 × 720, like the presentation screen.
 */
import {
  type DeckItem,
  type DeckPiece,
  type DeckSlide,
  type DeckText,
  SLIDE,
} from '../../../exporters/pptx/deck.ts';
import type { ChapterContent } from '../../../figure/briefing-content.ts';
import { formatsOf } from '../../../i18n/format.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import { nameOf } from '../../../i18n/names.ts';
import type { SvgNode } from '../../../lib/svg-node.ts';
import { deckPieces } from './deck-pieces.ts';
import { fitPieces, heightOf, type Setting } from './fit-pieces.ts';
import { makeOwnerOf, makePlaceOf } from './name-shapes.ts';
import { type MapPlace, onMap } from './place-on-slide.ts';
import { figureItems } from './slide-figure.ts';
import { footItem, footParagraphs, NOTES } from './slide-foot.ts';
import type { SlideInput } from './slide-input.ts';
import { box, markItem, plain } from './slide-items.ts';
import { notesOf, numbersCitedIn } from './slide-notes.ts';

const PANEL_PX = 448;
/** Of a chapter with a key figure, for the same text below it. */
const FIGURE_PANEL_PX = 548;
const PAD_PX = 32;
const FOOT_PX = 54;
/** Below a narrower map the notes need another line. */
const FIGURE_FOOT_PX = 68;
/** Enlarges map names, lines and icons, since slides are viewed from a distance. */
const MAP_SCALE = 1.19;
/** Returns the place of the map beside the text. */
export function mapBeside({ figure }: { readonly figure?: unknown }): MapPlace {
  const [x, foot] = figure == null ? [PANEL_PX, FOOT_PX] : [FIGURE_PANEL_PX, FIGURE_FOOT_PX];
  const [width, height] = [SLIDE.width - x, SLIDE.height - foot];
  return {
    frame: { x, y: 0, width, height },
    size: { width: Math.round(width / MAP_SCALE), height: Math.round(height / MAP_SCALE) },
    scale: MAP_SCALE,
  };
}

const KICKER: Setting = { sizePt: 10.5, lineEm: 1.2, gapPt: 0 };
const TITLE = { lineEm: 1.1, gapPt: 0, isBold: true } as const;
/** Tried from the largest; the smallest is legible from the last row. */
const TITLE_SIZES_PT = [30, 28];
/** With a key figure a title has two lines. */
const TITLE_BESIDE_FIGURE = { heightPx: 88, sizesPt: [...TITLE_SIZES_PT, 26, 24] };
const TEXT_SIZES_PT = [20, 19, 18, 17, 16];
/** With a key figure the number is what the last row reads; the text is as small as on a presented screen. */
const SIZES_BESIDE_FIGURE_PT = [15, 14, 13];
const TEXT = { lineEm: 1.26, gapPt: 7 } as const;
const SOURCES: Setting = { sizePt: 9, lineEm: 1.22, gapPt: 1 };

export function composeSlide(input: SlideInput, chapter: ChapterContent): DeckSlide {
  const { content, words } = input;
  const { ui } = content.tokens;
  const place = mapBeside(chapter);
  const { x: panel, width: mapWidth, height: foot } = place.frame;
  const width = panel - 2 * PAD_PX;
  const { tokens } = content;
  const onTop = onMap({ ...input, content: chapter, tokens, place });
  const map = chapter.draw(place.size, {
    over: onTop.over,
    idPrefix: `map-${chapter.number}-`,
    ownerOf: makeOwnerOf(input.atlas),
  });
  const items: DeckItem[] = [mapItem(input, chapter, map, place), ...onTop.items];
  // Above the map, whose strokes overlap its edge.
  items.push(
    box(words('deck.panel'), { x: 0, y: 0, width: panel, height: SLIDE.height }, ui.panel),
    box(words('deck.panel'), { x: panel, y: foot, width: mapWidth, height: SLIDE.height - foot }, ui.panel),
  );
  let y = 28;
  const add = (text: Omit<DeckText, 'kind' | 'frame'>, height: number) => {
    items.push({ kind: 'text', frame: { x: PAD_PX, y, width, height }, ...text });
    y += height;
  };
  if (content.handling !== null) {
    const mark = markItem(content.handling, input.t, { x: PAD_PX, y, width });
    items.push(mark);
    y += mark.frame.height + 12;
  }
  const kickerText = words('deck.place', { number: chapter.number, count: content.chapters.length });
  const kicker = [[{ text: `${kickerText} · ${content.story.title}` }]];
  add({ ...plain(kickerText, kicker, KICKER, ui.muted) }, Math.ceil(heightOf(kicker, width, KICKER)) + 6);
  const { heightPx, sizesPt: titleSizesPt } =
    chapter.figure === null ? { heightPx: 150, sizesPt: TITLE_SIZES_PT } : TITLE_BESIDE_FIGURE;
  const title = fitPieces(
    [[{ text: chapter.chapter.title }]],
    { width, height: heightPx },
    titleSizesPt,
    TITLE,
  );
  add(
    {
      ...plain(chapter.chapter.title, [[{ text: chapter.chapter.title }]], title.setting, ui.text),
      isBold: true,
      isTitle: true,
    },
    Math.ceil(Math.max(title.heightPx, heightOf([[{ text: chapter.chapter.title }]], width, title.setting))),
  );
  y += 22;
  const sizesPt = chapter.figure === null ? TEXT_SIZES_PT : [...TEXT_SIZES_PT, ...SIZES_BESIDE_FIGURE_PT];
  const shown = chapter.paragraphs.slice(0, chapter.onScreen);
  const further = chapter.paragraphs.slice(chapter.onScreen).map(deckPieces);
  const sources = sourceItems(chapter.sources, numbersCitedIn(shown, onTop.inSight), input, width);
  const paragraphs = shown.map(deckPieces);
  const bottom = sources.top - 14;
  if (chapter.figure !== null) {
    const least = heightOf(paragraphs, width, { ...TEXT, sizePt: sizesPt.at(-1) ?? 0 });
    const frame = { x: PAD_PX, y: y - 12, width, height: bottom - least - y };
    const figure = figureItems(chapter.figure, input, frame);
    items.push(...figure.items);
    y += figure.height;
  }
  const room = bottom - y;
  const fits = fitPieces(paragraphs, { width, height: room }, sizesPt, TEXT);
  // Marks that the text continues in the notes, which may hold passage notes.
  const goesOn = fits.spilled.length + further.length === 0 ? null : [[{ text: words('deck.goesOn') }]];
  const lineHeight = goesOn === null ? 0 : Math.ceil(heightOf(goesOn, width, KICKER)) + 6;
  const text =
    goesOn === null ? fits : fitPieces(paragraphs, { width, height: room - lineHeight }, sizesPt, TEXT);
  if (text.kept.length > 0) {
    add(plain(words('deck.text'), text.kept, text.setting, ui.text), room - lineHeight);
  }
  if (goesOn !== null) {
    add(plain(words('deck.rest'), goesOn, KICKER, ui.muted), lineHeight);
  }
  items.push(...sources.items, ...footItems(input, place));
  return {
    background: ui.panel,
    items,
    notes: notesOf(input, chapter, onTop.inSight, [...text.spilled, ...further]),
  };
}

function mapItem(
  { content, atlas, words, language }: SlideInput,
  chapter: ChapterContent,
  map: SvgNode,
  place: MapPlace,
): DeckItem {
  const { title } = chapter.chapter;
  const shown = [
    ...chapter.legend.map(({ label }) => label),
    ...chapter.chapter.lit.flatMap((id) => {
      const record = atlas.byId.get(id);
      return record === undefined ? [] : [nameOf(record.properties, language)];
    }),
  ];
  return {
    kind: 'drawing',
    name: words('deck.map', { title }),
    description:
      shown.length === 0
        ? words('deck.map.plain', { title })
        : words('deck.map.about', { title, shown: shown.join(formatsOf(language).semicolon) }),
    language: LOCALES[language].tag,
    nodes: [map],
    at: [place.frame.x, place.frame.y],
    scale: place.scale,
    clip: place.frame,
    place: makePlaceOf(atlas, content.language, words),
  };
}

/** Sources cited on the slide; the others are in the notes. */
function sourceItems(
  sources: ChapterContent['sources'],
  onSlide: ReadonlySet<number>,
  { content: { tokens }, words }: SlideInput,
  width: number,
): { readonly items: readonly DeckItem[]; readonly top: number } {
  const lines = sources
    .filter(({ number }) => onSlide.has(number))
    .map(({ number, name, url }): DeckPiece[] => [
      { text: `${number}  ` },
      url === null ? { text: name } : { text: name, url },
    ]);
  if (lines.length === 0) return { items: [], top: SLIDE.height - 24 };
  const gap = 16;
  const half = (width - gap) / 2;
  const middle = Math.ceil(lines.length / 2);
  const columns = [lines.slice(0, middle), lines.slice(middle)];
  const inTwo = Math.max(...columns.map((some) => (some.length === 0 ? 0 : heightOf(some, half, SOURCES))));
  const inOne = heightOf(lines, width, SOURCES);
  const isTwo = inTwo < inOne;
  const height = Math.ceil(Math.min(inTwo, inOne)) + 4;
  const heading: Setting = { ...SOURCES, isBold: true };
  const headingHeight = 17;
  const top = SLIDE.height - 22 - height - headingHeight;
  const at = (x: number, some: readonly DeckPiece[][], wide: number): DeckItem => ({
    kind: 'text',
    frame: { x, y: top + headingHeight, width: wide, height },
    ...plain(words('deck.sources'), some, SOURCES, tokens.ui.muted),
  });
  return {
    top,
    items: [
      {
        kind: 'text',
        frame: { x: PAD_PX, y: top, width, height: headingHeight },
        ...plain(words('deck.sources'), [[{ text: words('deck.sources') }]], heading, tokens.ui.muted),
        isBold: true,
      },
      ...(isTwo
        ? columns
            .filter((some) => some.length > 0)
            .map((some, i) => at(PAD_PX + i * (half + gap), some, half))
        : [at(PAD_PX, lines, width)]),
    ],
  };
}

/** Map notes, edition and date, at the bottom. */
function footItems(input: SlideInput, { frame: map }: MapPlace): DeckItem[] {
  const [x, y] = [map.x + 16, map.height + 5];
  const frame = { x, y, width: SLIDE.width - x - 16, height: SLIDE.height - y - 3 };
  const lines = footParagraphs(input);
  const fitted = fitPieces(lines, frame, [NOTES.sizePt, 8.5, 8], NOTES);
  if (fitted.spilled.length === 0) return [footItem(input, frame, fitted.setting)];
  // Languages that need more lines run them together.
  const one = [lines.flatMap((pieces, at) => (at === 0 ? pieces : [{ text: ' ' }, ...pieces]))];
  const { setting } = fitPieces(one, frame, [NOTES.sizePt, 8.5, 8, 7.5, 7], NOTES);
  return [footItem(input, frame, setting, one)];
}
