/**
 * The first script of `embed.html`: redirects to the page of a story, jurisdiction, route or market, with all
 * parameters. For a passage, or a view without a page, it loads the script that draws it. It stores nothing
 * and ignores errors; without it the list of pages remains.
 */
import type { DrawScript } from '../drawing-assets.ts';
import { leadFrom } from '../lead.ts';
import { spreadView } from '../page-address.ts';

const root = document.documentElement;
const { searchParams } = new URL(location.href);
// Before the first paint: the list is only shown without parameters.
if (searchParams.size > 0) root.dataset['asked'] = '';

// The list gives the existing pages.
addEventListener('DOMContentLoaded', async () => {
  const listed = Array.from(
    document.querySelectorAll('a[hreflang]'),
    (page) => page.getAttribute('href') ?? '',
  );
  const lead = leadFrom(location.href, listed);
  if (lead === null) return;
  if (lead.to === 'page') {
    location.replace(lead.address);
    return;
  }
  const { draw = '', parts = '' } = root.dataset;
  const addressOf = (file: string) => new URL(file, location.href).href;
  try {
    const { drawPage } = (await import(/* @vite-ignore */ addressOf(draw))) as DrawScript;
    await drawPage(lead, addressOf(parts));
  } catch {
    delete root.dataset['asked'];
    const none = document.querySelector<HTMLElement>('[data-none]');
    const atlas = none?.querySelector('a');
    if (!none || !atlas) return;
    atlas.href = `./?${spreadView(searchParams)}`;
    none.hidden = false;
  }
});
