import type { KeyboardEvent } from 'react';

/** Returns the key of an event with ArrowRight as forward and ArrowLeft as back, whatever the direction of the text. */
export function readingKey(event: KeyboardEvent): string {
  return keyInDirection(event.key, getComputedStyle(event.currentTarget).direction);
}

/** @param direction `ltr` or `rtl`, as CSS computes it */
export function keyInDirection(key: string, direction: string): string {
  if (direction !== 'rtl') return key;
  if (key === 'ArrowRight') return 'ArrowLeft';
  return key === 'ArrowLeft' ? 'ArrowRight' : key;
}
