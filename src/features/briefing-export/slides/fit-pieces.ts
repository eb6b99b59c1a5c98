/**
 * Measures text and picks a font size for slides. Our fonts are slightly wider than the slides' fonts, so
 * what fits here fits there.
 */
import type { DeckPiece } from '../../../exporters/pptx/deck.ts';
import { PX_PER_PT } from '../../../exporters/pptx/deck.ts';
import { breakWord, textWidthPx, wrapText } from '../../../figure/text-width.ts';

export interface Setting {
  readonly sizePt: number;
  readonly lineEm: number;
  readonly gapPt: number;
  readonly isBold?: boolean;
}

type Paragraphs = readonly (readonly DeckPiece[])[];

export function heightOf(paragraphs: Paragraphs, widthPx: number, setting: Setting): number {
  const lines = paragraphs.reduce((sum, pieces) => sum + linesOf(pieces, widthPx, setting), 0);
  const gaps = Math.max(0, paragraphs.length - 1) * setting.gapPt;
  return (lines * setting.sizePt * setting.lineEm + gaps) * PX_PER_PT;
}

/** Width of the longest unwrapped line. */
export function widthOf(text: string, setting: Pick<Setting, 'sizePt' | 'isBold'>): number {
  return textWidthPx(text, measureOf(setting));
}

function linesOf(pieces: readonly DeckPiece[], widthPx: number, setting: Setting): number {
  const text = pieces.map((piece) => piece.text).join('');
  const measure = measureOf(setting);
  // Slide programs also break words wider than the box.
  const lines = wrapText(text, widthPx, measure, 'full').flatMap((line) => breakWord(line, widthPx, measure));
  return Math.max(1, lines.length);
}

function measureOf({ sizePt, isBold = false }: Pick<Setting, 'sizePt' | 'isBold'>) {
  return {
    font: 'sans',
    weight: isBold ? 700 : 400,
    sizePx: sizePt * PX_PER_PT,
    letterSpacingEm: 0,
  } as const;
}

export interface Fitted {
  readonly setting: Setting;
  readonly heightPx: number;
  readonly kept: Paragraphs;
  /** Text that did not fit, for the notes pane. */
  readonly spilled: Paragraphs;
}

/**
 * Picks the largest size that fits; otherwise drops paragraphs, then sentences, from the end.
 * @param sizesPt from the largest
 */
export function fitPieces(
  paragraphs: Paragraphs,
  room: { readonly width: number; readonly height: number },
  sizesPt: readonly number[],
  rest: Omit<Setting, 'sizePt'>,
): Fitted {
  const tryOut = (kept: Paragraphs, sizePt: number): Fitted | null => {
    const setting = { sizePt, ...rest };
    const heightPx = heightOf(kept, room.width, setting);
    return heightPx <= room.height ? { setting, heightPx, kept, spilled: [] } : null;
  };
  for (const sizePt of sizesPt) {
    const fitted = tryOut(paragraphs, sizePt);
    if (fitted !== null) return fitted;
  }
  const least = sizesPt.at(-1) ?? 12;
  const sentences = paragraphs.flatMap((pieces, paragraph) =>
    sentencesOf(pieces).map((sentence) => ({ sentence, paragraph })),
  );
  const gather = (some: typeof sentences): Paragraphs =>
    paragraphs
      .map((_, at) => some.filter(({ paragraph }) => paragraph === at).flatMap(({ sentence }) => sentence))
      .filter((pieces) => pieces.length > 0);
  for (let count = sentences.length - 1; count > 0; count -= 1) {
    const fitted = tryOut(gather(sentences.slice(0, count)), least);
    if (fitted !== null) return { ...fitted, spilled: gather(sentences.slice(count)) };
  }
  return { setting: { sizePt: least, ...rest }, heightPx: 0, kept: [], spilled: paragraphs };
}

/** A sentence ends with its full stop and source numbers. */
function sentencesOf(pieces: readonly DeckPiece[]): DeckPiece[][] {
  const sentences: DeckPiece[][] = [[]];
  let hasEnded = false;
  for (const piece of pieces) {
    if (piece.isRaised === true) {
      sentences.at(-1)?.push(piece);
      continue;
    }
    for (const text of piece.text.split(/(?<=[.!?…]["”’»]?)(?=\s)/)) {
      if (text === '') continue;
      if (hasEnded && /^\s/.test(text)) sentences.push([]);
      sentences.at(-1)?.push({ ...piece, text });
      hasEnded = /[.!?…]["”’»]?$/.test(text);
    }
  }
  return sentences.filter((sentence) => sentence.length > 0);
}
