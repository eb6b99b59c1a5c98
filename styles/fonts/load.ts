import { FONT_FAMILIES, LABEL_STYLES } from '../labels.ts';
import { charactersOf } from './faces.ts';

const SCRIPT_OF: Readonly<Record<string, 'cyrillic' | 'greek'>> = {
  sr: 'cyrillic',
  mk: 'cyrillic',
  bg: 'cyrillic',
  uk: 'cyrillic',
  ru: 'cyrillic',
  el: 'greek',
};

/** CSS `font` values of the faces that map names in a language are drawn with, each with a sample of every script needed. */
export function mapFonts(language: string): { readonly font: string; readonly sample: string }[] {
  const script = SCRIPT_OF[language];
  // Names without a form in the language stay in Latin letters, with the diacritics of the region.
  const sample = `Ač${script === undefined ? '' : (charactersOf(script).at(-1) ?? '')}`;
  const fonts = Object.values(LABEL_STYLES).map(
    ({ font, weight, italic }) => `${italic ? 'italic ' : ''}${weight} 16px "${FONT_FAMILIES[font]}"`,
  );
  return [...new Set(fonts)].map((font) => ({ font, sample }));
}

/**
 * Resolves when the faces that the map draws with are there. Wait for it before the first label and before a change of language:
 * MapLibre keeps the picture of every glyph it has drawn, a stand-in's too. Never rejects: where a font cannot be had, names are drawn
 * with the system's.
 */
export async function loadMapFonts(language: string): Promise<void> {
  await Promise.allSettled(mapFonts(language).map(({ font, sample }) => document.fonts.load(font, sample)));
}
