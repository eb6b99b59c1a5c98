/** The key figure of a chapter on its slide: a number, its sentence, and its note, date and source below. */
import type { FigureContent } from '../../../analysis/key-figures/figure-content.ts';
import type { DeckItem, DeckPiece, DeckText } from '../../../exporters/pptx/deck.ts';
import { heightOf, type Setting, widthOf } from './fit-pieces.ts';
import type { SlideInput } from './slide-input.ts';
import { plain } from './slide-items.ts';

/** The largest text of a slide. */
const NUMBER: Setting = { sizePt: 44, lineEm: 1.1, gapPt: 0, isBold: true };
const LABEL: Setting = { sizePt: 13, lineEm: 1.2, gapPt: 0 };
const SOURCE: Setting = { sizePt: 9, lineEm: 1.22, gapPt: 0 };
/** Between number and sentence, px. */
const GAP_PX = 14;
/** Narrower sentences are set below the number, px. */
const MIN_LABEL_PX = 150;

/** Returns the items from `at` downwards, and their height in px. */
export function figureItems(
  { value, label, note, source }: FigureContent,
  { content, words }: Pick<SlideInput, 'content' | 'words'>,
  at: { readonly x: number; readonly y: number; readonly width: number },
): { readonly items: readonly DeckItem[]; readonly height: number } {
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
  const foot = Math.max(below, sentence.frame.y + sentence.frame.height) + 4;
  const dated = place(
    note === undefined ? source : `${note} ${source}`,
    { ...at, y: foot },
    SOURCE,
    ui.muted,
  );
  return { items: [number, sentence, dated], height: foot + dated.frame.height - at.y };
}
