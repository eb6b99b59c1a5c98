/**
 * Writes a slide deck as a PPTX file. pptxgenjs makes the package, slides and texts; `write-shapes.ts` fills
 * maps and callouts into placeholders. Repacking with the deck's date makes the output reproducible.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import PptxGen from 'pptxgenjs';
import { validXml } from '../../lib/svg-node.ts';
import { type ExportWork, yieldUnlessStopped } from '../export-work.ts';
import {
  DECK_FONTS,
  type Deck,
  type DeckBox,
  type DeckCallout,
  type DeckDrawing,
  type DeckItem,
  type DeckSlide,
  type DeckText,
  SLIDE,
} from './deck.ts';
import {
  fillSlot,
  mendContentTypes,
  mendParagraphs,
  mendPlaceholders,
  placeTitle,
  writeApp,
  writeDates,
  writeNotes,
  writeTheme,
} from './mend-parts.ts';
import { EMU_PER_PX, type ShapeIds, writeCallout, writeDrawing } from './write-shapes.ts';

export const PPTX_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const PX_PER_INCH = 96;
const LAYOUT = 'Crossroads';
const TITLE = 'title';
/** Above the ids of pptxgenjs. */
const FIRST_ID = 1001;
/** ZIP dates begin in 1980; all entries have the deck's date. */
const EARLIEST = Date.UTC(1980, 0, 2);

type Drawn = DeckDrawing | DeckCallout;

/** @throws the signal's reason if it is aborted */
export async function makeDeck(
  deck: Deck,
  work: Pick<ExportWork, 'signal'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = unzipSync(await makePackage(deck));
  const kept = new Set(Object.keys(parts).filter((name) => !name.endsWith('/')));
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const files: Record<string, string> = {};
  for (const name of kept) files[name] = read(name);
  for (const [i, slide] of deck.slides.entries()) {
    await yieldUnlessStopped(work);
    const name = `ppt/slides/slide${i + 1}.xml`;
    files[name] = writeSlide(read(name), slide, deck.language);
    const notes = `ppt/notesSlides/notesSlide${i + 1}.xml`;
    files[notes] = writeNotes(read(notes), slide.notes, deck.language);
  }
  for (const name of kept) {
    if (/^ppt\/slideLayouts\/[^/]+\.xml$/.test(name)) files[name] = mendPlaceholders(read(name));
    if (/^ppt\/theme\/[^/]+\.xml$/.test(name)) files[name] = writeTheme(read(name), deck.palette);
  }
  files['docProps/core.xml'] = writeDates(read('docProps/core.xml'), deck.date);
  files['docProps/app.xml'] = writeApp(read('docProps/app.xml'), deck);
  files['[Content_Types].xml'] = mendContentTypes(read('[Content_Types].xml'), kept);
  await yieldUnlessStopped(work);
  return pack(files, deck.date);
}

function pack(files: Readonly<Record<string, string>>, date: Date): Uint8Array<ArrayBuffer> {
  const zip: Zippable = {};
  // The list of content types must come first; the rest is sorted by name.
  const names = Object.keys(files).sort((a, b) =>
    a.startsWith('[') === b.startsWith('[') ? (a < b ? -1 : 1) : a.startsWith('[') ? -1 : 1,
  );
  for (const name of names) zip[name] = strToU8(files[name] ?? '');
  return zipSync(zip, { level: 6, mtime: new Date(Math.max(EARLIEST, date.getTime())) });
}

async function makePackage(deck: Deck): Promise<Uint8Array> {
  const pptx = new PptxGen();
  pptx.defineLayout({ name: LAYOUT, width: inches(SLIDE.width), height: inches(SLIDE.height) });
  pptx.layout = LAYOUT;
  pptx.title = deck.title;
  pptx.subject = deck.title;
  pptx.author = deck.author;
  pptx.company = deck.author;
  const [first] = deck.slides;
  pptx.defineSlideMaster({
    title: LAYOUT,
    background: { color: hex(first?.background ?? '#ffffff') },
    objects: [
      {
        placeholder: {
          options: { name: TITLE, type: 'title', x: 0.4, y: 0.6, w: 4, h: 1, margin: 0, align: 'left' },
          text: '',
        },
      },
    ],
  });
  for (const slide of deck.slides) {
    const page = pptx.addSlide({ masterName: LAYOUT });
    page.background = { color: hex(slide.background) };
    for (const [i, item] of slide.items.entries()) addItem(page, item, i, deck.language);
    page.addNotes(' ');
  }
  const made = await pptx.write({ outputType: 'uint8array', compression: false });
  if (!(made instanceof Uint8Array)) throw new TypeError('no bytes were made');
  return made;
}

type Page = ReturnType<PptxGen['addSlide']>;

function addItem(page: Page, item: DeckItem, index: number, language: string): void {
  switch (item.kind) {
    case 'text':
      addText(page, item, language);
      return;
    case 'box':
      addBox(page, item);
      return;
    default:
      page.addShape('rect', {
        ...inInches({ x: 0, y: 0, width: 1, height: 1 }),
        objectName: slotName(index),
      });
  }
}

function slotName(index: number): string {
  return `slot-${index}`;
}

function addBox(page: Page, { name, frame, fill, line }: DeckBox): void {
  page.addShape('rect', {
    ...inInches(frame),
    objectName: name,
    fill: { color: hex(fill) },
    ...(line === null ? {} : { line: { color: hex(line), width: 0.75 } }),
  });
}

function addText(page: Page, text: DeckText, language: string): void {
  const runs = text.paragraphs.flatMap((pieces, paragraph) =>
    pieces.map((piece, i) => {
      const isLast = i === pieces.length - 1;
      return {
        // pptxgenjs escapes text, but lets through characters that XML cannot hold.
        text: validXml(piece.text),
        options: {
          ...(piece.isBold === true ? { bold: true } : {}),
          ...(piece.isRaised === true ? { superscript: true } : {}),
          // Repeated for links, which otherwise take the theme's colour.
          ...(piece.url === undefined ? {} : { hyperlink: { url: piece.url }, color: hex(text.color) }),
          ...(isLast && paragraph < text.paragraphs.length - 1 ? { breakLine: true } : {}),
        },
      };
    }),
  );
  page.addText(runs, {
    ...inInches(text.frame),
    objectName: text.name,
    ...(text.isTitle ? { placeholder: TITLE } : {}),
    fontFace: DECK_FONTS.sans,
    fontSize: text.sizePt,
    color: hex(text.color),
    bold: text.isBold,
    lang: text.language ?? language,
    align: text.align,
    valign: text.anchor,
    margin: 0,
    wrap: true,
    fit: 'none',
    lineSpacing: text.sizePt * text.lineEm,
    paraSpaceAfter: text.gapPt,
    ...(text.fill === null ? {} : { fill: { color: hex(text.fill) } }),
  });
}

function writeSlide(xml: string, slide: DeckSlide, language: string): string {
  let next = FIRST_ID;
  const ids: ShapeIds = {
    next: () => {
      next += 1;
      return next - 1;
    },
  };
  return slide.items.reduce(
    (text, item, i) => {
      switch (item.kind) {
        case 'text':
          return item.isTitle ? placeTitle(text, inEmu(item.frame)) : text;
        case 'box':
          return text;
        default:
          return fillSlot(text, slotName(i), writeDrawn(item, language, ids));
      }
    },
    mendPlaceholders(mendParagraphs(xml)),
  );
}

function writeDrawn(item: Drawn, language: string, ids: ShapeIds): string {
  return item.kind === 'drawing' ? writeDrawing(item, ids) : writeCallout(item, language, ids);
}

function inches(px: number): number {
  return px / PX_PER_INCH;
}

function inEmu({ x, y, width, height }: DeckText['frame']): DeckText['frame'] {
  const emu = (px: number) => Math.round(px * EMU_PER_PX);
  return { x: emu(x), y: emu(y), width: emu(width), height: emu(height) };
}

function inInches({ x, y, width, height }: DeckText['frame']) {
  return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) };
}

function hex(color: string): string {
  return color.replace('#', '').toUpperCase();
}
