/** Slide elements: texts, backgrounds, handling mark. */
import type { DeckItem, DeckText, Frame } from '../../../exporters/pptx/deck.ts';
import type { BriefingContent } from '../../../figure/briefing-content.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { inkOn } from '../../../lib/color.ts';
import { heightOf, type Setting, widthOf } from './fit-pieces.ts';

const MARK: Setting = { sizePt: 13, lineEm: 1.2, gapPt: 0, isBold: true };

export function box(name: string, frame: Frame, fill: string): DeckItem {
  return { kind: 'box', name, frame, fill, line: null };
}

export function plain(
  name: string,
  paragraphs: DeckText['paragraphs'],
  { sizePt, lineEm, gapPt }: Setting,
  color: string,
): Omit<DeckText, 'kind' | 'frame'> {
  return {
    name,
    paragraphs,
    sizePt,
    lineEm,
    gapPt,
    color,
    fill: null,
    isBold: false,
    align: 'left',
    anchor: 'top',
    isTitle: false,
  };
}

/** Handling mark, in black or white by contrast. */
export function markItem(
  { text, color }: NonNullable<BriefingContent['handling']>,
  t: Translate,
  at: { readonly x: number; readonly y: number; readonly width: number },
): DeckText {
  const inner = Math.min(at.width, Math.ceil(widthOf(text, MARK)) + 24);
  const paragraphs = [[{ text }]];
  const height = Math.ceil(heightOf(paragraphs, inner - 16, MARK)) + 8;
  return {
    kind: 'text',
    frame: { x: at.x, y: at.y, width: inner, height },
    ...plain(t('notes.handling'), paragraphs, MARK, inkOn(color)),
    fill: color,
    isBold: true,
    align: 'center',
    anchor: 'middle',
  };
}
