/** Fonts for print. */
const FACES = [
  '400 1em "Noto Sans"',
  '600 1em "Noto Sans"',
  '400 1em "Noto Serif"',
  '600 1em "Noto Serif"',
  'italic 400 1em "Noto Serif"',
];

/** Loads print fonts for a text, since printing does not wait for them. */
export async function loadPaperFaces(text: string): Promise<void> {
  await Promise.all(FACES.map((face) => document.fonts.load(face, text)));
}
