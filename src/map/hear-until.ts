/**
 * luma.gl listens to the pointer on the canvas whenever an overlay starts, and never stops: each overlay that was taken off would stay in memory with all
 * that it drew. (The position that it notes is for its own examples; nothing here asks for it.)
 */
const POINTER_TYPES: ReadonlySet<string> = new Set(['mousemove', 'mouseleave']);

/** From now on, whoever listens to the pointer on this very element is heard until the signal; other events are left alone. */
export function hearPointerUntil(element: EventTarget, signal: AbortSignal): void {
  const plain = EventTarget.prototype.addEventListener;
  element.addEventListener = (type, listener, options) => {
    const given = typeof options === 'object' ? options : { capture: options === true };
    plain.call(element, type, listener, POINTER_TYPES.has(type) ? { ...given, signal } : options);
  };
}
