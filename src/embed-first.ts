/**
 * What a page in other sites must know before anything of it is drawn: its theme, how much of it is shown, and how high its map may be. Stands inline in the head of every such page, the same letter for
 * letter, for the policy lets it in by its digest; all else that a page does is in `embed-page.ts`, which comes after the picture. Stores nothing and fails in silence.
 *
 * Sets on `<html>`: `data-theme` (auto, light, dark, contrast, print), `data-ui` (none, legend, text, full), each only when the address names it, and `--height` in px from `?height=`. What a page
 * without them shows is its own default.
 */
import { heightOf, PAGE_PARTS, PAGE_THEMES } from './embedding/page-looks.ts';

const root = document.documentElement;
const { searchParams } = new URL(location.href);

for (const [name, known] of Object.entries({ theme: PAGE_THEMES, ui: PAGE_PARTS })) {
  const value = known.find((one) => one === searchParams.get(name));
  if (value !== undefined) root.dataset[name] = value;
}
const height = heightOf(searchParams.get('height'));
if (height !== null) root.style.setProperty('--height', `${height}px`);
