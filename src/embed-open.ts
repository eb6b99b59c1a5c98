/**
 * The one script of `embed.html`: whoever asks there for a story, a jurisdiction, a route or a market is led to its page, with all else that the address asks for. A view
 * that has no page of its own is led to the atlas by a link. It stores nothing and fails in silence; without it the list of all pages stands there.
 */
import { askedPage, pageAddress } from './embedding/page-address.ts';

const { searchParams } = new URL(location.href);
const read = (name: string) => searchParams.get(name);
const site = new URL('./', location.href).href;
const id = askedPage(read);

if (id !== null) location.replace(pageAddress(site, id, read('lang') ?? '', read));
else if (searchParams.size > 0) {
  addEventListener('DOMContentLoaded', () => {
    const none = document.querySelector<HTMLElement>('[data-none]');
    const atlas = none?.querySelector('a');
    if (!none || !atlas) return;
    atlas.href = `${site}?${searchParams}`;
    none.hidden = false;
  });
}
