import type { MouseEvent } from 'react';

/** False for clicks that open a new tab or window, which the browser handles. */
export function isPlainClick(event: MouseEvent): boolean {
  return !(event.metaKey || event.ctrlKey || event.shiftKey) && event.button === 0;
}
