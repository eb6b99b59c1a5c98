/**
 * Footer of a slide's map, as in every export: both notes, that it is not a United Nations map, and that
 * lines are schematic.
 */
import type { DeckPiece, DeckText, Frame } from '../../../exporters/pptx/deck.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import type { Setting } from './fit-pieces.ts';
import type { SlideInput } from './slide-input.ts';
import { plain } from './slide-items.ts';

export const NOTES: Setting = { sizePt: 9, lineEm: 1.18, gapPt: 0 };

/** Combined to fit one line each in most languages; edition and date last. */
export function footParagraphs({ content, t, colophon }: SlideInput): readonly (readonly DeckPiece[])[] {
  return [
    `${content.boundaryNote} ${t('figure.notUnitedNations')}`,
    `${content.kosovoNote} ${t('notes.schematic')}`,
    colophon,
  ].map((text) => [{ text }]);
}

/** In the interface language, regardless of the briefing's. */
export function footItem(
  input: SlideInput,
  frame: Frame,
  setting: Setting,
  paragraphs = footParagraphs(input),
): DeckText {
  const { content, words, language } = input;
  return {
    kind: 'text',
    frame,
    ...plain(words('deck.notes'), paragraphs, setting, content.tokens.ui.muted),
    language: LOCALES[language].tag,
  };
}
