import type { MouseEvent } from 'react';

/** False for a press that asks the browser for a new tab or window: a real link is left to it then. */
export function isPlainClick(event: MouseEvent): boolean {
  return !(event.metaKey || event.ctrlKey || event.shiftKey) && event.button === 0;
}
