/** Tests of a key event's target, which decides what the key means. */

export function isInField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable="true"]') !== null
  );
}

/** Whether a focused control handles the key. */
export function isOnControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary') !== null;
}

/** Whether the target is the divider of a comparison. */
export function isOnSlider(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="slider"]') !== null;
}

/** Whether up and down scroll the focused text, because it or its page overflows. */
export function isScrolling(
  { key, target }: Pick<KeyboardEvent, 'key' | 'target'>,
  text: HTMLElement | null,
): boolean {
  if ((key !== 'ArrowUp' && key !== 'ArrowDown') || text === null || target !== text) return false;
  return [text, text.parentElement].some(
    (place) => place !== null && place.scrollHeight > place.clientHeight,
  );
}

/** Whether a page key, which clickers send too, reads on in a panel: it turns the chapter only at the end. */
export function readsOn({ key }: Pick<KeyboardEvent, 'key'>, panel: HTMLElement): boolean {
  if (key === 'PageUp') return panel.scrollTop > 0;
  return key === 'PageDown' && panel.scrollTop + panel.clientHeight < panel.scrollHeight - 1;
}
