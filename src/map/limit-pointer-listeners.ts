/**
 * luma.gl adds pointer listeners to the canvas for each overlay and never removes them, so removed overlays
 * would stay in memory. (Only luma.gl's examples use that position.)
 */
const POINTER_TYPES: ReadonlySet<string> = new Set(['mousemove', 'mouseleave']);

/**
 * Adds the signal to pointer listeners registered on this element from now on; other events are unaffected.
 */
export function limitPointerListeners(element: EventTarget, signal: AbortSignal): void {
  const plain = EventTarget.prototype.addEventListener;
  element.addEventListener = (type, listener, options) => {
    const given = typeof options === 'object' ? options : { capture: options === true };
    plain.call(element, type, listener, POINTER_TYPES.has(type) ? { ...given, signal } : options);
  };
}
