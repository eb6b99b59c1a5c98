/** Composes a deck: a cover and one slide per chapter. */

import type { Tokens } from '../../../../styles/tokens/tokens.ts';
import type { KeyFigures } from '../../../analysis/key-figures/figure-content.ts';
import type { Atlas } from '../../../domain/atlas.ts';
import type { Briefing } from '../../../domain/briefing.ts';
import { type ExportWork, yieldUnlessStopped } from '../../../exporters/export-work.ts';
import type { Deck, DeckSlide } from '../../../exporters/pptx/deck.ts';
import { type BriefingContent, deriveBriefingContent } from '../../../figure/briefing-content.ts';
import { formatsOf } from '../../../i18n/format.ts';
import type { InterfaceLanguage } from '../../../i18n/languages.ts';
import { LOCALES } from '../../../i18n/locales.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { localDay } from '../../../lib/local-day.ts';
import { composeCover } from './compose-cover.ts';
import { composeSlide } from './compose-slide.ts';
import type { DeckT } from './deck-words.ts';
import type { SlideInput } from './slide-input.ts';

export interface DeckRequest {
  readonly briefing: Briefing;
  readonly atlas: Atlas;
  readonly tokens: Tokens;
  readonly t: Translate;
  readonly words: DeckT;
  readonly language: InterfaceLanguage;
  readonly figures: KeyFigures | null;
  readonly withNotes: boolean;
  readonly date: Date;
}

/** @throws the signal's reason when stopped */
export async function composeDeck(request: DeckRequest, work: ExportWork): Promise<Deck> {
  const { words, language, date, tokens } = request;
  const content = deriveBriefingContent(request);
  const formats = formatsOf(language);
  const input: SlideInput = {
    ...request,
    content,
    colophon: words('deck.colophon', {
      edition: content.edition,
      date: formats.date(localDay(date)),
    }),
  };
  const slides: DeckSlide[] = [composeCover(input)];
  for (const chapter of content.chapters) {
    work.onProgress(chapter.number - 1, content.chapters.length);
    await yieldUnlessStopped(work);
    slides.push(composeSlide(input, chapter));
  }
  work.onProgress(content.chapters.length, content.chapters.length);
  const { ui, swatches } = tokens;
  const inks = swatches.map(({ ink }) => ink) as unknown as Deck['palette']['accents'];
  return {
    title: content.story.title,
    author: 'Crossroads',
    // Text is in the story's language, not the interface's.
    language: content.story.language === 'en' ? LOCALES.en.tag : content.story.language,
    date,
    palette: {
      text: ui.text,
      ground: ui.panel,
      muted: ui.muted,
      raised: ui.panelRaised,
      accents: inks,
      link: ui.accent,
    },
    slides: slides.map((slide) => ({ ...slide, notes: withMark(slide.notes, content.handling) })),
  };
}

/** Notes are printed and shown apart from their slide, so they begin with its mark. */
function withMark(notes: DeckSlide['notes'], handling: BriefingContent['handling']): DeckSlide['notes'] {
  return handling === null || notes.length === 0 ? notes : [handling.text, ...notes];
}
