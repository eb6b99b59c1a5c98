/**
 * Applies theme, visible parts and map height before an embedded page is painted. Inline in the head of every
 * embedded page, byte for byte the same, because the policy allows it by digest; everything else is in
 * `embed-page.ts`, after the map. Stores nothing and ignores errors.
 *
 * Sets on `<html>`: `data-theme` (auto, light, dark, contrast, print), `data-ui` (none, legend, text, full),
 * each only if the address has it, and `--height` in px from `?height=`. Without them the page uses its
 * defaults.
 */
import { heightOf, PAGE_PARTS, PAGE_THEMES } from '../page-looks.ts';

const root = document.documentElement;
const { searchParams } = new URL(location.href);

for (const [name, known] of Object.entries({ theme: PAGE_THEMES, ui: PAGE_PARTS })) {
  const value = known.find((one) => one === searchParams.get(name));
  if (value !== undefined) root.dataset[name] = value;
}
const height = heightOf(searchParams.get('height'));
if (height !== null) root.style.setProperty('--height', `${height}px`);
