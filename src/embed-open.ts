/**
 * The first script of `embed.html`: whoever asks there for a story, a jurisdiction, a route or a market is led to its page, with all else that the address asks for. A passage, or a view that has
 * no page of its own, is drawn there by a script that comes for it. It stores nothing and fails in silence; without it the list of all pages stands there.
 */
import type { DrawScript } from './embedding/drawing-assets.ts';
import { leadFrom } from './embedding/lead.ts';
import { spreadView } from './embedding/page-address.ts';

const root = document.documentElement;
const { searchParams } = new URL(location.href);
// Before anything is seen: the list is for who asks for nothing.
if (searchParams.size > 0) root.dataset['asked'] = '';

// Which pages there are is known by their list.
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
