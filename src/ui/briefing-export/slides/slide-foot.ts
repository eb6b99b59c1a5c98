/** What a slide says of its map, as everything that leaves the atlas does: both notes, that it is no map of the United Nations, that lines are schematic. */
import type { DeckPiece, DeckText, Frame } from '../../../exporters/pptx/deck.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import type { Setting } from './fit-pieces.ts';
import type { SlideInput } from './slide-input.ts';
import { plain } from './slide-items.ts';

export const NOTES: Setting = { sizePt: 9, lineEm: 1.18, gapPt: 0 };

/** Put together so that each takes one line under the map in most languages; edition and date stand last. */
export function footParagraphs({ content, t, colophon }: SlideInput): readonly (readonly DeckPiece[])[] {
  return [
    `${content.boundaryNote} ${t('figure.notUnitedNations')}`,
    `${content.kosovoNote} ${t('notes.schematic')}`,
    colophon,
  ].map((text) => [{ text }]);
}

/** They are in the language of the interface, whatever the briefing's is. */
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
