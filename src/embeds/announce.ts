/** Announces text to screen readers in the page's one polite live region, which is empty at first. */

export function announce(words: string): void {
  const region = document.querySelector('[data-said]');
  if (region !== null) region.textContent = words;
}
