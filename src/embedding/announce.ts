/** What a page says to who listens to it: in its one polite region, which stands in it empty from the beginning. */

export function announce(words: string): void {
  const region = document.querySelector('[data-said]');
  if (region !== null) region.textContent = words;
}
