/**
 * Loads the fonts of map names before MapLibre draws and caches them. Faces are split by script and only
 * needed subsets are fetched: an English page needs no Cyrillic.
 */
import {
  FONT_FAMILIES,
  LABEL_CLASSES,
  LABEL_STYLES,
  letter,
  type MapLabel,
  textOf,
} from '../../styles/labels.ts';
import type { Drawing } from '../layers/drawing.ts';

/** Returns the unique letters of all basemap names in a language, sorted. */
export function lettersOfGround(labels: readonly MapLabel[], language: string): string {
  return lettersOf(
    labels.flatMap((label) => {
      const text = textOf(label, language);
      // Includes capitals for every name, so its class is irrelevant.
      return [text, letter(text, { transform: 'uppercase' }, language)];
    }),
  );
}

/** Returns the unique letters of all label marks, sorted. */
export function lettersOfDrawing(drawing: Drawing): string {
  return lettersOf(drawing.flatMap((mark) => (mark.type === 'label' ? [mark.text] : [])));
}

function lettersOf(texts: readonly string[]): string {
  return [...new Set(texts.join(''))].sort().join('');
}

/** Resolves when all faces with these letters are loaded or failed; browsers replace failed ones. */
export async function loadMapFonts(letters: string): Promise<void> {
  const faces = new Set(
    LABEL_CLASSES.map((labelClass) => {
      const { font, weight, italic } = LABEL_STYLES[labelClass];
      return `${italic ? 'italic ' : ''}${weight} 16px "${FONT_FAMILIES[font]}"`;
    }),
  );
  await Promise.allSettled([...faces].map((face) => document.fonts.load(face, letters)));
}
