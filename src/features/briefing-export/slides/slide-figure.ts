/** The key figure of a chapter on its slide: number, sentence, bars of its chart; note, date and source below. */
import { wholeOf } from '../../../analysis/key-figures/describe-key-figure.ts';
import type { FigureContent } from '../../../analysis/key-figures/figure-content.ts';
import type { DeckItem, DeckPiece, DeckText, Frame } from '../../../exporters/pptx/deck.ts';
import { heightOf, type Setting, widthOf } from './fit-pieces.ts';
import type { SlideInput } from './slide-input.ts';
import { box, plain } from './slide-items.ts';

/** The largest text of a slide. */
const NUMBER: Setting = { sizePt: 44, lineEm: 1.1, gapPt: 0, isBold: true };
const LABEL: Setting = { sizePt: 13, lineEm: 1.2, gapPt: 0 };
const ROW: Setting = { sizePt: 10, lineEm: 1.2, gapPt: 0 };
const SOURCE: Setting = { sizePt: 9, lineEm: 1.22, gapPt: 0 };
/** Between number and sentence, px. */
const GAP_PX = 14;
/** Narrower sentences are set below the number, px. */
const MIN_LABEL_PX = 150;
const ROW_PX = 17;
const BAR_PX = 10;
/** Room for “Bosnia and Herzegovina”, px. */
const MAX_ROW_LABEL_PX = 190;

interface Placed {
  readonly items: readonly DeckItem[];
  /** In px. */
  readonly height: number;
}

/**
 * Returns the items of a figure from the top of its frame downwards. Its chart is left out if the frame is too
 * low: the text of the chapter needs the rest of the slide.
 */
export function figureItems(
  { value, label, figure, parts, rows, rowsNote, note, source }: FigureContent,
  { content, words }: Pick<SlideInput, 'content' | 'words'>,
  { height: maxHeight, ...at }: Frame,
): Placed {
  const { ui } = content.tokens;
  const name = words('deck.figure');
  const place = (text: string, frame: typeof at, setting: Setting, color: string): DeckText => {
    const paragraphs: DeckPiece[][] = [[{ text }]];
    const height = Math.ceil(heightOf(paragraphs, frame.width, setting));
    return {
      kind: 'text',
      frame: { ...frame, height },
      ...plain(name, paragraphs, setting, color),
      isBold: setting.isBold ?? false,
    };
  };
  const numberWidth = Math.min(at.width, Math.ceil(widthOf(value, NUMBER)) + 8);
  const rest = at.width - numberWidth - GAP_PX;
  const number = place(value, { ...at, width: numberWidth }, NUMBER, ui.accent);
  const isBeside = rest >= MIN_LABEL_PX;
  const below = at.y + number.frame.height;
  const sentence = place(
    label,
    isBeside ? { x: at.x + numberWidth + GAP_PX, y: at.y + 6, width: rest } : { ...at, y: below },
    LABEL,
    ui.text,
  );
  const head = Math.max(below, sentence.frame.y + sentence.frame.height) + 4;
  const stages = parts === null ? [] : [place(parts, { ...at, y: head }, LABEL, ui.text)];
  const middle = head + stages.reduce((sum, { frame }) => sum + frame.height, 0);
  const bars = barItems(figure, rows, { ...at, y: middle }, ui, name);
  const endWith = (chart: Placed, notes: readonly (string | null | undefined)[]): Placed => {
    const text = notes.filter((one) => one != null).join(' ');
    const foot = place(text, { ...at, y: middle + chart.height }, SOURCE, ui.muted);
    return {
      items: [number, sentence, ...stages, ...chart.items, foot],
      height: foot.frame.y + foot.frame.height - at.y,
    };
  };
  const whole = endWith(bars, [rowsNote, note, source]);
  return whole.height <= maxHeight ? whole : endWith({ items: [], height: 0 }, [note, source]);
}

/** A line for each row: its label, a bar, and its value in words. Of scores, the bar is their mean. */
function barItems(
  figure: FigureContent['figure'],
  rows: FigureContent['rows'],
  { x, y, width }: Omit<Frame, 'height'>,
  ui: SlideInput['content']['tokens']['ui'],
  name: string,
): Placed {
  if (rows.length === 0) return { items: [], height: 0 };
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(...texts.map((text) => widthOf(text, ROW)))) + 8;
  const labelWidth = Math.min(MAX_ROW_LABEL_PX, widest(rows.map(({ label }) => label)));
  const textWidth = widest(rows.map(({ text }) => text));
  const bar = { x: x + labelWidth, width: width - labelWidth - textWidth - GAP_PX };
  const whole = wholeOf(figure, rows);
  const items = rows.flatMap(({ data, label, text }, at): DeckItem[] => {
    const top = y + at * ROW_PX;
    const line = { y: top, height: ROW_PX };
    const ground = { ...bar, y: top + (ROW_PX - BAR_PX) / 2, height: BAR_PX };
    const written = (words: string) => plain(name, [[{ text: words }]], ROW, ui.text);
    return [
      { kind: 'text', frame: { ...line, x, width: labelWidth }, ...written(label), anchor: 'middle' },
      box(name, ground, ui.panelRaised),
      ...(data.value > 0
        ? [box(name, { ...ground, width: (ground.width * data.value) / whole }, ui.accent)]
        : []),
      {
        kind: 'text',
        frame: { ...line, x: x + width - textWidth, width: textWidth },
        ...written(text),
        align: 'right',
        anchor: 'middle',
      },
    ];
  });
  return { items, height: rows.length * ROW_PX + 4 };
}
