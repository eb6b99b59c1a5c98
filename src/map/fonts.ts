/** MapLibre draws names with the page's fonts and keeps what it drew: the fonts must be there before the first name. */
import { FONT_FAMILIES, LABEL_CLASSES, LABEL_STYLES } from '../../styles/labels.ts';

/** One letter of every file that a face is split into: Latin, extended Latin, Greek, Cyrillic. */
const SAMPLE = 'Aaščłāțαбђ';

/** Resolves when the faces of all label classes are loaded or have failed: a failed one is replaced by the browser's own. */
export async function loadMapFonts(): Promise<void> {
  const faces = new Set(
    LABEL_CLASSES.map((labelClass) => {
      const { font, weight, italic } = LABEL_STYLES[labelClass];
      return `${italic ? 'italic ' : ''}${weight} 16px "${FONT_FAMILIES[font]}"`;
    }),
  );
  await Promise.allSettled([...faces].map((face) => document.fonts.load(face, SAMPLE)));
}
