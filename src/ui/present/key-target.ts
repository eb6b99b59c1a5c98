/** Where a key was pressed: what it means to a briefing depends on it. */

export function isInField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable="true"]') !== null
  );
}

/** A button that has the focus is pressed by its own keys. */
export function isOnControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary') !== null;
}

/** A text that has the focus is scrolled by up and down when it, or the page that it stands in, is longer than its place. */
export function isScrolling(
  { key, target }: Pick<KeyboardEvent, 'key' | 'target'>,
  text: HTMLElement | null,
): boolean {
  if ((key !== 'ArrowUp' && key !== 'ArrowDown') || text === null || target !== text) return false;
  return [text, text.parentElement].some(
    (place) => place !== null && place.scrollHeight > place.clientHeight,
  );
}
