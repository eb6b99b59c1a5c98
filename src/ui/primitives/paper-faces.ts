/** In which paper is set. */
const FACES = [
  '400 1em "Noto Sans"',
  '600 1em "Noto Sans"',
  '400 1em "Noto Serif"',
  '600 1em "Noto Serif"',
  'italic 400 1em "Noto Serif"',
];

/** Fetches the faces that a text for the printer is set in: the browser waits for nothing when it prints. */
export async function loadPaperFaces(text: string): Promise<void> {
  await Promise.all(FACES.map((face) => document.fonts.load(face, text)));
}
