/**
 * The one script of `embed.html`: whoever asks there for a story, a jurisdiction, a route or a market is led to its page, with all else that the address asks for. A view
 * that has no page of its own is led to the atlas by a link. It stores nothing and fails in silence; without it the list of all pages stands there.
 */
import { leadFrom } from './embedding/page-address.ts';

// Which pages there are is known by their list.
addEventListener('DOMContentLoaded', () => {
  const listed = Array.from(
    document.querySelectorAll('a[hreflang]'),
    (page) => page.getAttribute('href') ?? '',
  );
  const lead = leadFrom(location.href, listed);
  if (lead?.to === 'page') location.replace(lead.address);
  const none = document.querySelector<HTMLElement>('[data-none]');
  const atlas = none?.querySelector('a');
  if (lead?.to !== 'atlas' || !none || !atlas) return;
  atlas.href = lead.address;
  none.hidden = false;
});
