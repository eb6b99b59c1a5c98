/**
 * The faces of a page, which come after its first frame: its letters stand in others at first in any case, since the faces are waited for on any line, and a style sheet that comes while the picture is being laid
 * out has all of it laid out once more. Without script they come at once.
 */
const FACES = 'main > link';
/** Longer than a browser takes from a page that is read to its first frame; a page that is out of sight has none. */
const FIRST_FRAME_MS = 200;

/** After the first frame, or where none comes since the page is out of sight. */
export function afterFirstFrame(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
  setTimeout(task, FIRST_FRAME_MS);
}

/** @returns the style sheet of the faces, come or still to come; `null` where the page has none of its own */
export function wearFaces(): HTMLLinkElement | null {
  const link = document.querySelector<HTMLLinkElement>(FACES);
  if (link !== null) link.media = 'all';
  return link;
}
