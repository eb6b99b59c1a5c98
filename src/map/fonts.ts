/**
 * MapLibre draws names with the page's fonts and keeps what it drew: a font must be there before the first name in it.
 * Each face is split by script, and only the parts that the names need are fetched: an English page needs no Cyrillic.
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

/** The letters of all names on the ground in a language, each once, in order. */
export function lettersOfGround(labels: readonly MapLabel[], language: string): string {
  return lettersOf(
    labels.flatMap((label) => {
      const text = textOf(label, language);
      // Lettered as a class in capitals would be as well: which class a name has makes no difference here.
      return [text, letter(text, { transform: 'uppercase' }, language)];
    }),
  );
}

/** The letters of all labels among the marks, each once, in order. */
export function lettersOfDrawing(drawing: Drawing): string {
  return lettersOf(drawing.flatMap((mark) => (mark.type === 'label' ? [mark.text] : [])));
}

function lettersOf(texts: readonly string[]): string {
  return [...new Set(texts.join(''))].sort().join('');
}

/** Resolves when all faces have these letters or have failed: a failed one is replaced by the browser's own. */
export async function loadMapFonts(letters: string): Promise<void> {
  const faces = new Set(
    LABEL_CLASSES.map((labelClass) => {
      const { font, weight, italic } = LABEL_STYLES[labelClass];
      return `${italic ? 'italic ' : ''}${weight} 16px "${FONT_FAMILIES[font]}"`;
    }),
  );
  await Promise.allSettled([...faces].map((face) => document.fonts.load(face, letters)));
}
